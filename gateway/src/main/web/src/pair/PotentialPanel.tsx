import { type CellFragment, PairPotentialDocument, type PairPotentialQuery } from '#graph';
import { Panel } from '../app/Panel';
import { useChoice, useYear } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { English } from '../figure/source';
import { ShortValue, Value } from '../figure/Value';
import { inGraphiql, useGraph } from '../graph/ask';
import { period } from '../i18n/dates';
import { useWords, type Words } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

type Trade = NonNullable<NonNullable<PairPotentialQuery['relation']>['trade']>;
type Gap = Trade['gaps'][number];

/** What the two could trade and do not yet. */
export function PotentialPanel({ names }: { names: PairNames }) {
  const words = useWords();
  const { potential: w } = words;
  const { one, other } = names;
  const year = useYear().value;
  // As fine as the products above are; the numbers depend on it.
  const level = useChoice('level', ['2', '4', '6'], '4').value;
  const variables = {
    ...usePairVariables(one.code, other.code),
    level: Number(level),
    period: year ? String(year) : null,
  };
  const answer = useGraph(PairPotentialDocument, variables);
  return (
    <Panel id="potential" title={w.title} answer={answer} empty={w.nothing}>
      {(data) => {
        const trade = data.relation?.trade;
        const known = trade && (trade.gaps.length > 0 || trade.indicators.dataset !== null);
        return !known ? null : (
          <>
            <Indicators names={names} of={trade.indicators} />
            {trade.gaps.length > 0 && (
              <>
                <h3>{w.gaps(one.name, other.name)}</h3>
                <p className="note">{w.gapsNote}</p>
                <ChartFrame
                  name="gaps"
                  caption={w.gaps(one.name, other.name)}
                  columns={columns(words, names)}
                  rows={trade.gaps}
                  head="product"
                  query={inGraphiql(PairPotentialDocument, variables)}
                />
              </>
            )}
          </>
        );
      }}
    </Panel>
  );
}

function Indicators({ names: { one, other }, of }: { names: PairNames; of: Trade['indicators'] }) {
  const words = useWords();
  const { potential: w } = words;
  const rows: [string, CellFragment][] = [
    [w.intensity(one.name, other.name), of.intensity],
    [w.intensity(other.name, one.name), of.reverseIntensity],
    [w.complementarity(one.name, other.name), of.complementarity],
    [w.complementarity(other.name, one.name), of.reverseComplementarity],
    [w.similarity, of.similarity],
    [w.grubelLloyd, of.grubelLloyd],
    [w.relativeBalance, of.relativeBalance],
  ];
  return (
    <>
      <h3>
        {w.indicators}
        {of.period && (
          <span className="soft">
            {' '}
            · {period(of.period.code, words)}, {of.dataset}
          </span>
        )}
      </h3>
      <dl className="indicators">
        {rows.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>
                <Value figure={figure} />
              </strong>
              {figure.method && (
                <details>
                  <summary>{words.figure.method}</summary>
                  <p className="note">
                    <English>{figure.method}</English>
                  </p>
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function columns(words: Words, { one, other }: PairNames): Column<Gap>[] {
  const { potential: w, products } = words;
  const figure = (key: 'potential' | 'exports' | 'imports' | 'bilateral' | 'rca', label: string): Column<Gap> => ({
    key,
    label,
    numeric: true,
    raw: (row) => row[key].value,
    cell: (row) => <ShortValue figure={row[key]} />,
  });
  return [
    {
      key: 'code',
      label: products.code,
      raw: ({ product }) => product.code,
      cell: ({ product }) => <code>{product.code}</code>,
    },
    {
      key: 'product',
      label: products.product,
      raw: ({ product }) => product.label ?? product.code,
      cell: ({ product }) => <English>{product.label ?? product.code}</English>,
    },
    figure('potential', w.potential),
    figure('exports', w.exports(one.name)),
    figure('imports', w.imports(other.name)),
    figure('bilateral', w.bilateral),
    figure('rca', w.rca),
  ];
}
