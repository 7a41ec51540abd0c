import { PairChangesDocument, type PairChangesQuery } from '#graph';
import { change, usePlace } from '../app/address';
import { Panel } from '../app/Panel';
import { isDay } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { figureColumn } from '../figure/columns';
import { SourceLink } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day } from '../i18n/dates';
import { exact } from '../i18n/numbers';
import { named, useWords, type Words } from '../i18n/words';
import { Refused } from './PairBar';
import { type PairNames, usePairVariables } from './usePair';

type Changes = NonNullable<NonNullable<PairChangesQuery['relation']>['trade']>['changes'];
type Changed = Changes['nodes'][number];

/** What has become known, was revised or withdrawn since a day, such as that of the last brief. */
export function ChangesPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { changes: w } = words;
  const asked = usePlace().parameters.get('since');
  const valid = asked !== null && isDay(asked);
  const variables = { ...usePairVariables(one.code, other.code), since: `${valid ? asked : '2000-01-01'}T00:00:00Z` };
  const answer = useGraph(PairChangesDocument, variables, valid);
  return (
    <Panel
      id="changes"
      title={w.title}
      note={w.note}
      answer={answer}
      empty={valid ? w.nothing : w.choose}
      controls={
        <>
          <label className="pick screen-only">
            <span>{w.since}</span>
            <input
              type="date"
              value={valid ? asked : ''}
              onChange={(event) => change({ since: event.target.value || null }, { replace: true })}
            />
          </label>
          <Refused name="since" value={asked !== null && !valid ? asked : null} />
        </>
      }
    >
      {(data) => {
        const changes = data.relation?.trade?.changes;
        return !valid || !changes || changes.nodes.length === 0 ? null : (
          <>
            <p className="note">{w.count(exact(changes.totalCount, words.numbers))}</p>
            <ChartFrame
              name="changes"
              caption={w.title}
              columns={columns(words)}
              rows={changes.nodes}
              head="what"
              query={inGraphiql(PairChangesDocument, variables)}
            />
          </>
        );
      }}
    </Panel>
  );
}

function columns(words: Words): Column<Changed>[] {
  const { changes: w, coverage, figure } = words;
  return [
    { key: 'what', label: coverage.what, raw: ({ flow, country }) => coverage.trade(named(flow, words), country.name) },
    { key: 'period', label: figure.period, raw: ({ period }) => period.code },
    { key: 'kind', label: w.kind, raw: ({ kind }) => named(kind, words) },
    figureColumn('before', w.before, ({ before }) => before),
    figureColumn('after', w.after, ({ after }) => after),
    figureColumn('difference', w.difference, ({ difference }) => difference),
    {
      key: 'release',
      label: figure.release,
      raw: ({ dataset, release }) => `${dataset}, ${release.edition}`,
      cell: ({ release }) => (
        <>
          <SourceLink source={release.source} /> ({release.edition}), {day(release.knownFrom, words)}
        </>
      ),
    },
  ];
}
