import { type ReactNode, useRef } from 'react';
import { useChoice } from '../app/parameters';
import { useWords } from '../i18n/words';
import { DataTable } from './DataTable';
import { savePng, saveSvg } from './picture';
import { type Column, saveCsv, saveXlsx } from './table';

interface ChartFrameProps<Row> {
  /** Names its view in the address and its files. */
  name: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  head: string;
  filter?: (row: Row, wanted: string) => boolean;
  /** The same question in GraphiQL. */
  query: string;
  /** Where the service exports all of it. */
  exported?: { readonly csv: string; readonly xlsx: string };
  /** The picture; a table alone when left out. */
  children?: ReactNode;
  /** Whether it is drawn, so that it can be taken away as a picture. */
  drawn?: boolean;
}

/** A chart with what belongs to every chart: its table, its files, its question. */
export function ChartFrame<Row>({
  name,
  caption,
  columns,
  rows,
  head,
  filter,
  query,
  exported,
  children,
  drawn = true,
}: ChartFrameProps<Row>) {
  const { view } = useWords();
  const picture = useRef<HTMLDivElement>(null);
  const shown = useChoice(`${name}View`, ['chart', 'table'], children ? 'chart' : 'table');
  const withPicture = (use: (svg: SVGSVGElement) => void) => {
    const svg = picture.current?.querySelector<SVGSVGElement>('svg[data-chart]');
    if (svg) {
      use(svg);
    }
  };
  const charted = children !== undefined && shown.value === 'chart';
  return (
    <div className="frame">
      {charted ? (
        <div ref={picture}>{children}</div>
      ) : (
        <DataTable caption={caption} columns={columns} rows={rows} head={head} {...(filter ? { filter } : {})} />
      )}
      <div className="tools" role="group" aria-label={caption}>
        {children !== undefined && (
          <button type="button" onClick={() => shown.set(charted ? 'table' : 'chart')}>
            {charted ? view.table : view.chart}
          </button>
        )}
        {exported ? (
          <>
            <a href={exported.csv} download>
              {view.csv}
            </a>
            <a href={exported.xlsx} download>
              {view.xlsx}
            </a>
          </>
        ) : (
          <>
            <button type="button" onClick={() => saveCsv(fileName(name), columns, rows)}>
              {view.csv}
            </button>
            <button type="button" onClick={() => void saveXlsx(fileName(name), columns, rows)}>
              {view.xlsx}
            </button>
          </>
        )}
        {charted && drawn && (
          <>
            <button type="button" onClick={() => withPicture((svg) => saveSvg(fileName(name), svg))}>
              {view.svg}
            </button>
            <button type="button" onClick={() => withPicture((svg) => void savePng(fileName(name), svg))}>
              {view.png}
            </button>
          </>
        )}
        <a href={query} title={view.queryHelp}>
          {view.query}
        </a>
      </div>
    </div>
  );
}

/** Tells the pair too: entente-AZE-JPN-trade. */
function fileName(name: string): string {
  const codes = location.pathname.split('/').filter((part) => /^[A-Z0-9]{3}$/.test(part));
  return ['entente', ...codes, name].join('-');
}
