import { PairProductsDocument, type PairProductsQuery } from '#graph';
import { useCallback, useMemo } from 'react';
import { change, usePlace } from '../app/address';
import { Choice } from '../app/Choice';
import { Panel } from '../app/Panel';
import { useChoice, usePeriod } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import { exportOf } from '../chart/exports';
import type { Column } from '../chart/table';
import { type Tile, Treemap } from '../chart/Treemap';
import { figureColumn, productColumns, productName } from '../figure/columns';
import { Provenance } from '../figure/Provenance';
import { English } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { period } from '../i18n/dates';
import { amount } from '../i18n/numbers';
import { useWords, type Words } from '../i18n/words';
import { Refused } from './PairBar';
import { type PairNames, usePairVariables } from './usePair';

const LEVELS = ['2', '4', '6'] as const;
const FLOWS = ['EXPORT', 'IMPORT'] as const;

type Products = NonNullable<NonNullable<PairProductsQuery['relation']>['trade']>['products'];
type Flowing = Products['edges'][number]['node'];

/** What the two sell each other, by product. */
export function ProductsPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { products: w } = words;
  const flow = useChoice('flow', FLOWS, 'EXPORT');
  const level = useChoice('level', LEVELS, '4');
  const inside =
    usePlace()
      .parameters.get('hs')
      ?.replace(/[^0-9]/g, '') ?? '';
  const variables = {
    ...usePairVariables(one.code, other.code),
    flow: flow.value,
    level: Number(level.value),
    period: usePeriod(),
  };
  const answer = useGraph(PairProductsDocument, variables);
  const title = w.title(one.name, other.name, flow.value);
  return (
    <Panel
      id="products"
      title={title}
      answer={answer}
      empty={w.nothing}
      controls={
        <div className="controls">
          <Choice
            label={w.flow}
            options={[
              ['EXPORT', words.trade.exports],
              ['IMPORT', words.trade.imports],
            ]}
            value={flow.value}
            choose={flow.set}
          />
          <Choice
            label={w.level}
            options={LEVELS.map((digits) => [digits, w.levels[digits] ?? digits] as const)}
            value={level.value}
            choose={(digits) => change({ level: digits === '4' ? null : digits, hs: null })}
          />
          <Refused name="flow" value={flow.refused} />
          <Refused name="level" value={level.refused} />
        </div>
      }
    >
      {(data) => {
        const products = data.relation?.trade?.products;
        return !products || products.edges.length === 0 ? null : (
          <>
            <Total products={products} title={title} />
            <Flows
              products={products}
              title={title}
              level={level.value}
              inside={inside}
              query={inGraphiql(PairProductsDocument, variables)}
              exported={exportOf('products', {
                of: one.code,
                partner: other.code,
                flow: flow.value,
                level: level.value,
                period: products.period?.code ?? null,
                knownAsOf: variables.knownAsOf,
              })}
            />
          </>
        );
      }}
    </Panel>
  );
}

function Total({ products, title }: { products: Products; title: string }) {
  const words = useWords();
  const { products: w } = words;
  const residual = products.residual.value;
  return (
    <>
      <p>
        {w.total(amount(products.total, words), period(products.period?.code ?? '', words), products.dataset ?? '')}
      </p>
      <Provenance figure={products.total} label={title} />
      {residual !== null && residual !== 0 && (
        <p className="note">{w.residual(amount({ value: residual, unit: 'CURRENCY', currency: 'USD' }, words))}</p>
      )}
      {products.totalCount > products.edges.length && (
        <p className="note">{w.most(products.edges.length, products.totalCount)}</p>
      )}
    </>
  );
}

interface FlowsProps {
  products: Products;
  title: string;
  level: (typeof LEVELS)[number];
  inside: string;
  query: string;
  exported: { csv: string; xlsx: string };
}

function Flows({ products, title, level, inside, query, exported }: FlowsProps) {
  const words = useWords();
  const { products: w } = words;
  const rows = useMemo(
    () => products.edges.map(({ node }) => node).filter(({ product }) => product.code.startsWith(inside)),
    [products, inside],
  );
  const tiles = useMemo(() => rows.map((row) => tileOf(row, words)), [rows, words]);
  const otherLabel = useCallback((count: number) => w.other(count), [w]);
  const finer = { '2': '4', '4': '6', '6': null }[level];
  const up = inside
    ? () => change({ hs: inside.length > 2 ? inside.slice(0, -2) : null, level: inside.length > 2 ? null : '2' })
    : null;
  const open = finer ? (code: string) => change({ hs: code, level: finer === '4' ? null : finer }) : null;
  return (
    <>
      {up && (
        <p>
          <button type="button" onClick={() => change({ hs: null, level: '2' })}>
            {w.all}
          </button>{' '}
          {w.inside(inside)}{' '}
          <button type="button" onClick={up} aria-label={words.view.chart}>
            ↑
          </button>
        </p>
      )}
      <ChartFrame
        name="products"
        caption={title}
        columns={columns(words)}
        rows={rows}
        head="product"
        filter={matches}
        query={query}
        exported={exported}
      >
        <Treemap
          tiles={tiles}
          description={w.describe(rows.length, tiles[0]?.label ?? '')}
          help={open || up ? w.zoom : ''}
          open={open}
          up={up}
          otherLabel={otherLabel}
        />
        <Sections rows={rows} />
      </ChartFrame>
    </>
  );
}

const matches = (row: Flowing, wanted: string) =>
  row.product.code.startsWith(wanted) || productName(row).toLowerCase().includes(wanted);

function tileOf(row: Flowing, words: Words): Tile {
  const section = row.product.section?.numeral ?? '';
  return {
    key: row.product.code,
    label: `${row.product.code} ${productName(row)}`,
    value: row.value.value ?? 0,
    written: `${amount(row.value, words)}${row.share.value === null ? '' : ` · ${amount(row.share, words)}`}`,
    group: section,
    colour: hue(section),
  };
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Twenty-one sections share eleven colours; neighbours have different ones. */
function hue(numeral: string): number {
  const digits = [...numeral].map((letter) => DIGITS[letter] ?? 0);
  const section = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return section === 0 ? 0 : 1 + (section % 11);
}

function Sections({ rows }: { rows: readonly Flowing[] }) {
  const sections = new Map(
    rows.flatMap(({ product: { section } }) => (section ? [[section.numeral, section.label]] : [])),
  );
  return sections.size < 2 ? null : (
    <ul className="legend">
      {[...sections].slice(0, 12).map(([numeral, label]) => (
        <li key={numeral}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`tile hue${hue(numeral)}`} width="12" height="12" />
          </svg>{' '}
          <English>{label ?? numeral}</English>
        </li>
      ))}
    </ul>
  );
}

function columns(words: Words): Column<Flowing>[] {
  const { products: w } = words;
  return [
    ...productColumns<Flowing>(words),
    figureColumn('value', w.value, ({ value }) => value),
    figureColumn('share', w.share, ({ share }) => share),
  ];
}
