import { PairCoverageDocument, type PairCoverageQuery } from '#graph';
import { Panel } from '../app/Panel';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { English, SourceLink, type SourceLike } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day, ranges } from '../i18n/dates';
import { named, useWords, type Words } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

interface Row {
  readonly what: string;
  readonly source: SourceLike;
  readonly edition: string;
  readonly known: string | null;
  readonly there: string;
  readonly lacks: string;
}

/** What there is to answer from, and what is missing. */
export function CoveragePanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { coverage: w } = words;
  const variables = usePairVariables(one.code, other.code);
  const answer = useGraph(PairCoverageDocument, variables);
  return (
    <Panel id="coverage" title={w.title} answer={answer} empty={w.nothing}>
      {(data) => {
        const rows = rowsOf(data, words);
        const gaps = data.relation?.trade?.coverage.gaps ?? [];
        return rows.length === 0 && gaps.length === 0 ? null : (
          <>
            {rows.length > 0 && (
              <ChartFrame
                name="coverage"
                caption={w.title}
                columns={columns(words)}
                rows={rows}
                head="what"
                query={inGraphiql(PairCoverageDocument, variables)}
              />
            )}
            {gaps.length > 0 && (
              <details>
                <summary>
                  {w.gaps}: {gaps.length}
                </summary>
                <ul className="plain">
                  {gaps.map((gap, at) => (
                    <li key={at}>
                      <strong>{w.trade(named(gap.flow, words), gap.reporter.name)}</strong>
                      <span className="soft">
                        {' · '}
                        {gap.dataset} ·{' '}
                        {gap.periods.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ')}
                      </span>
                      <p className="note">
                        <English>{gap.sentence}</English>
                      </p>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        );
      }}
    </Panel>
  );
}

function rowsOf({ relation }: PairCoverageQuery, words: Words): Row[] {
  const { coverage: w } = words;
  return [
    ...(relation?.trade?.coverage.reports ?? []).map(({ flow, country, release, periods, periodsWithoutPartner }) => ({
      what: w.trade(named(flow, words), country.name),
      source: release.source,
      edition: release.edition,
      known: release.knownFrom,
      there: ranges(periods),
      lacks: ranges(periodsWithoutPartner),
    })),
    ...(relation?.investment?.coverage ?? []).map(({ measure, direction, reporter, release, reported, covered }) => ({
      what: w.investment(named(measure, words), named(direction, words), reporter.name),
      source: release.source,
      edition: release.edition,
      known: release.knownFrom,
      there: ranges(reported),
      lacks: ranges(covered.filter((code) => !reported.includes(code))),
    })),
  ];
}

function columns(words: Words): Column<Row>[] {
  const { coverage: w } = words;
  return [
    { key: 'what', label: w.what, raw: ({ what }) => what },
    {
      key: 'from',
      label: w.from,
      raw: ({ source, edition }) => `${source.publisher}, ${source.title} (${edition})`,
      cell: ({ source, edition }) => (
        <>
          <SourceLink source={source} /> ({edition})
        </>
      ),
    },
    { key: 'there', label: w.there, raw: ({ there }) => there || '–' },
    { key: 'lacks', label: w.lacks, raw: ({ lacks }) => lacks || '–' },
    { key: 'known', label: w.known, raw: ({ known }) => known, cell: ({ known }) => day(known, words) },
  ];
}
