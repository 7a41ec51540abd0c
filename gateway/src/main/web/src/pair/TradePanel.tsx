import { PairHeadDocument, type PairHeadQuery, type PairHeadQueryVariables, PairMirrorDocument } from '#graph';
import { useMemo } from 'react';
import { Choice } from '../app/Choice';
import { Panel, Troubles } from '../app/Panel';
import { useChoice, usePeriod, useYear } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import { FlowChart } from '../chart/FlowChart';
import { exportOf } from '../chart/exports';
import type { Column } from '../chart/table';
import { figureColumn } from '../figure/columns';
import { type Answer, inGraphiql, useGraph } from '../graph/ask';
import { useWords } from '../i18n/words';
import { MirrorGap } from './MirrorGap';
import { Refused } from './PairBar';
import { BASES, type Basis, type TradeRow, rowsOf, sentence } from './tradeRows';
import { type PairNames, usePairVariables } from './usePair';

interface TradePanelProps {
  names: PairNames;
  answer: Answer<PairHeadQuery>;
  question: PairHeadQueryVariables;
}

/** Trade by year, with whoever's figures one wants. */
export function TradePanel({ names, answer, question }: TradePanelProps) {
  const words = useWords();
  const { trade: w } = words;
  const { one, other } = names;
  const basis = useChoice<Basis>('basis', BASES, 'best');
  const year = useYear();
  const chosen = usePeriod();
  const variables = usePairVariables(one.code, other.code);
  const mirror = useGraph(PairMirrorDocument, variables, basis.value !== 'best');
  const rows = useMemo(
    () => rowsOf(basis.value, answer.data?.relation?.trade?.years ?? [], mirror.data?.relation?.trade ?? null),
    [basis.value, answer.data, mirror.data],
  );
  const labels: Record<Basis, string> = {
    best: w.bases.best,
    reporter: w.bases.reporter(one.name),
    mirror: w.bases.mirror(other.name),
    both: w.bases.both,
    reconciled: w.bases.reconciled,
  };
  const columns = columnsOf(basis.value, names, words);
  const first = rows[0]?.period ?? '';
  const description = w.describe(first, rows.at(-1)?.period ?? '');

  return (
    <Panel
      id="trade"
      title={w.title}
      note={words.pair.seenFrom(one.name)}
      // Its troubles are told once, above.
      answer={{ ...answer, errors: [], loading: answer.loading || mirror.loading }}
      empty={w.nothing}
      controls={
        <>
          <Choice
            label={w.basis}
            options={BASES.map((value) => [value, labels[value]] as const)}
            value={basis.value}
            choose={basis.set}
          />
          <Refused name="basis" value={basis.refused} />
          <Troubles errors={mirror.errors} again={mirror.again} />
        </>
      }
    >
      {(data) => {
        if (!data.relation?.trade || (data.relation.trade.years.length === 0 && basis.value === 'best')) {
          return null;
        }
        if (rows.length === 0) {
          return mirror.loading ? <div className="waiting" /> : <p className="nothing">{w.nothingOfBasis}</p>;
        }
        return (
          <>
            <ChartFrame
              name="trade"
              caption={w.title}
              columns={columns}
              rows={rows}
              head="period"
              query={
                basis.value === 'best'
                  ? inGraphiql(PairHeadDocument, question)
                  : inGraphiql(PairMirrorDocument, variables)
              }
              {...(basis.value === 'best'
                ? {
                    exported: exportOf('series', {
                      of: one.code,
                      partner: other.code,
                      knownAsOf: variables.knownAsOf,
                    }),
                  }
                : {})}
            >
              <FlowChart
                years={rows.map((row) => ({
                  period: row.period,
                  exports: row.exports.map(({ value }) => value),
                  imports: row.imports.map(({ value }) => value),
                  balance: row.balance,
                  sentence: sentence(row, words),
                }))}
                description={description}
                chosen={chosen}
                choose={(code) => year.set(Number(code))}
              />
              <Legend both={basis.value === 'both'} names={names} />
            </ChartFrame>
            <p className="note screen-only">{w.yearHelp}</p>
            {basis.value === 'both' && (
              <>
                <p className="note">{w.cif}</p>
                <MirrorGap names={names} period={chosen ?? rows.at(-1)?.period ?? ''} />
              </>
            )}
          </>
        );
      }}
    </Panel>
  );
}

function Legend({ both, names: { one, other } }: { both: boolean; names: PairNames }) {
  const { trade: w } = useWords();
  const keys = both
    ? [
        ['exports', w.exportsBy(one.name)],
        ['exports outlined', w.importsBy(other.name)],
        ['imports', w.importsBy(one.name)],
        ['imports outlined', w.exportsBy(other.name)],
      ]
    : [
        ['exports', w.exports],
        ['imports', w.imports],
      ];
  return (
    <ul className="legend">
      {keys.map(([className, label]) => (
        <li key={className}>
          <svg width="16" height="12" aria-hidden="true">
            <rect className={className} x="1" y="1" width="14" height="10" />
          </svg>{' '}
          {label}
        </li>
      ))}
      {!both && (
        <li>
          <svg width="28" height="12" aria-hidden="true">
            <path className="balance" d="M0,6H28" />
          </svg>{' '}
          {w.balance}
        </li>
      )}
    </ul>
  );
}

function columnsOf(
  basis: Basis,
  { one, other }: PairNames,
  { trade: w, pair }: ReturnType<typeof useWords>,
): Column<TradeRow>[] {
  const period: Column<TradeRow> = { key: 'period', label: pair.year, raw: (row) => row.period };
  return basis === 'both'
    ? [
        period,
        figureColumn('exports', w.exportsBy(one.name), ({ exports }) => exports[0]),
        figureColumn('exportsMirror', w.importsBy(other.name), ({ exports }) => exports[1]),
        figureColumn('imports', w.importsBy(one.name), ({ imports }) => imports[0]),
        figureColumn('importsMirror', w.exportsBy(other.name), ({ imports }) => imports[1]),
      ]
    : [
        period,
        figureColumn('exports', w.exports, ({ exports }) => exports[0]),
        figureColumn('imports', w.imports, ({ imports }) => imports[0]),
        figureColumn('balance', w.balance, ({ balance: value }) => ({
          value,
          unit: 'CURRENCY',
          currency: 'USD',
          absence: 'NOT_DEFINED',
        })),
        { key: 'source', label: w.alsoIn, raw: ({ reporters }) => reporters },
      ];
}
