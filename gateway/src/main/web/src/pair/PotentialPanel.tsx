import { type CellFragment, PairPotentialDocument, type PairPotentialQuery } from '#graph';
import { Panel } from '../app/Panel';
import { useChoice, usePeriod } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { figureColumn, productColumns } from '../figure/columns';
import { English } from '../figure/source';
import { Value } from '../figure/Value';
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
  // As fine as the products above are; the numbers depend on it.
  const level = useChoice('level', ['2', '4', '6'], '4').value;
  const variables = {
    ...usePairVariables(one.code, other.code),
    level: Number(level),
    period: usePeriod(),
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
  const { potential: w } = words;
  return [
    ...productColumns<Gap>(words),
    figureColumn('potential', w.potential, ({ potential }) => potential),
    figureColumn('exports', w.exports(one.name), ({ exports }) => exports),
    figureColumn('imports', w.imports(other.name), ({ imports }) => imports),
    figureColumn('bilateral', w.bilateral, ({ bilateral }) => bilateral),
    figureColumn('rca', w.rca, ({ rca }) => rca),
  ];
}
