import { PairCommitmentsDocument, type PairCommitmentsQuery } from '#graph';
import { Panel } from '../app/Panel';
import { useKnownAsOf } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { English, SourceLink } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day } from '../i18n/dates';
import { named, useWords, type Words } from '../i18n/words';
import type { PairNames } from './usePair';

type Dialogue = NonNullable<NonNullable<PairCommitmentsQuery['relation']>['dialogue']>;
type Commitment = Dialogue['commitments'][number];

/** What was promised at the table, and what became of it. */
export function CommitmentsPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { commitments: w } = words;
  const variables = { one: one.code, other: other.code, knownAsOf: useKnownAsOf().value };
  const answer = useGraph(PairCommitmentsDocument, variables);
  return (
    <Panel id="commitments" title={w.title} answer={answer} empty={w.nothing}>
      {(data) => {
        const dialogue = data.relation?.dialogue;
        return !dialogue || (dialogue.commitments.length === 0 && dialogue.bodies.length === 0) ? null : (
          <>
            {dialogue.commitments.length === 0 ? (
              <p className="nothing">{w.nothing}</p>
            ) : (
              <ChartFrame
                name="commitments"
                caption={w.title}
                columns={columns(words)}
                rows={dialogue.commitments}
                head="what"
                query={inGraphiql(PairCommitmentsDocument, variables)}
              />
            )}
            {dialogue.bodies.length > 0 && (
              <>
                <h3>{w.bodies}</h3>
                <ul className="plain" lang="en">
                  {dialogue.bodies.map(({ id, name, description }) => (
                    <li key={id}>
                      <strong>{name}</strong>
                      {description && <p className="note">{description}</p>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        );
      }}
    </Panel>
  );
}

function columns(words: Words): Column<Commitment>[] {
  const { commitments: w } = words;
  return [
    {
      key: 'what',
      label: w.what,
      raw: ({ text }) => text,
      cell: ({ text, source }) => (
        <>
          <English>{text}</English>
          <p className="note">
            <SourceLink source={source} />
          </p>
        </>
      ),
    },
    { key: 'who', label: w.who, raw: ({ owner }) => owner, cell: ({ owner }) => <English>{owner}</English> },
    { key: 'when', label: w.when, raw: ({ statedOn }) => statedOn, cell: ({ statedOn }) => day(statedOn, words) },
    {
      key: 'due',
      label: w.due,
      raw: ({ due }) => due?.text ?? null,
      cell: ({ due }) => day(due?.text, words) || '–',
    },
    {
      key: 'status',
      label: w.status,
      raw: ({ status }) => named(status, words),
      cell: ({ status, history }) => (
        <>
          <span className={`badge ${status}`}>{named(status, words)}</span>
          {history.length > 1 && (
            <details>
              <summary>{w.history}</summary>
              <ul className="bare">
                {history.map((entry, at) => (
                  <li key={at}>
                    {day(entry.date, words)}: {named(entry.status, words)}
                    {entry.note && (
                      <>
                        . <English>{entry.note}</English>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
    },
  ];
}
