import { PairTimelineDocument, type PairTimelineQuery } from '#graph';
import { type ReactNode, useState } from 'react';
import { change, usePlace } from '../app/address';
import { Panel } from '../app/Panel';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { English, SourceLink, type SourceLike } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day } from '../i18n/dates';
import { named, useWords, type Words } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

const KINDS = ['agreement', 'meeting', 'milestone'] as const;
type Kind = (typeof KINDS)[number];

interface Event {
  readonly id: string;
  readonly kind: Kind;
  /** As exactly as it is known; empty when it is not. */
  readonly date: string;
  readonly sort: string;
  readonly what: string;
  readonly title: string;
  readonly more: ReactNode;
  readonly sources: readonly SourceLike[];
}

/** Agreements, meetings and milestones of the two, the latest first. */
export function TimelinePanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { timeline: w } = words;
  const variables = usePairVariables(one.code, other.code);
  const answer = useGraph(PairTimelineDocument, variables);
  const hidden = (usePlace().parameters.get('hide') ?? '').split(',');
  const toggle = (kind: Kind) => {
    const next = KINDS.filter((other) => (other === kind ? !hidden.includes(kind) : hidden.includes(other)));
    change({ hide: next.length > 0 ? next.join(',') : null }, { replace: true });
  };
  return (
    <Panel
      id="timeline"
      title={w.title}
      answer={answer}
      empty={w.nothing}
      controls={
        <fieldset className="choice">
          <legend>{w.show}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
              <span>{w.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
      }
    >
      {(data) => {
        const events = eventsOf(data, words);
        const rows = events.filter(({ kind }) => !hidden.includes(kind));
        return events.length === 0 ? null : (
          <ChartFrame
            name="timeline"
            caption={w.title}
            columns={columns(words)}
            rows={rows}
            head="title"
            query={inGraphiql(PairTimelineDocument, variables)}
            drawn={false}
          >
            <Entries events={rows} />
          </ChartFrame>
        );
      }}
    </Panel>
  );
}

const PAGE = 15;

function Entries({ events }: { events: readonly Event[] }) {
  const { view } = useWords();
  const [shown, show] = useState(PAGE);
  return (
    <>
      <ol className="timeline">
        {events.slice(0, shown).map((event) => (
          <Entry key={event.kind + event.id} event={event} />
        ))}
      </ol>
      {events.length > shown && (
        <button type="button" onClick={() => show(shown + PAGE)}>
          {view.more(Math.min(PAGE, events.length - shown))}
        </button>
      )}
    </>
  );
}

function Entry({ event }: { event: Event }) {
  const words = useWords();
  return (
    <li className={event.kind}>
      <p className="soft">
        {event.date ? <time dateTime={event.date}>{day(event.date, words)}</time> : words.timeline.undated} ·{' '}
        {event.what}
      </p>
      <p>
        <strong>{event.title}</strong>
      </p>
      {event.more}
      <p className="note">
        {event.sources.map((source, at) => (
          <span key={at}>
            {at > 0 && '; '}
            <SourceLink source={source} />
          </span>
        ))}
      </p>
    </li>
  );
}

function eventsOf({ relation }: PairTimelineQuery, words: Words): Event[] {
  const { timeline: w } = words;
  const events: Event[] = [
    ...(relation?.agreements ?? []).map(({ id, title, instrument, place, signedOn, sources }): Event => ({
      id,
      kind: 'agreement',
      date: signedOn?.text ?? '',
      sort: signedOn?.earliest ?? '',
      what: [instrument && named(instrument, words), place].filter(Boolean).join(', '),
      title: title ?? id,
      more: null,
      sources: sources ?? [],
    })),
    ...(relation?.dialogue?.meetings.edges ?? []).map(({ node }): Event => ({
      id: node.id,
      kind: 'meeting',
      date: node.date.text,
      sort: node.date.earliest,
      what: [named(node.level, words), node.place].filter(Boolean).join(', '),
      title: node.title,
      more: (
        <>
          {node.summary && (
            <p>
              <English>{node.summary}</English>
            </p>
          )}
          {node.areas.length > 0 && (
            <p className="soft">{node.areas.map(({ code, label }) => label ?? code).join(' · ')}</p>
          )}
          {node.outcomes.length > 0 && (
            <p>
              {w.outcomes}: <English>{node.outcomes.map(({ text }) => text).join('; ')}</English>
            </p>
          )}
          {node.participants.length > 0 && (
            <details>
              <summary>{w.people}</summary>
              <ul lang="en">
                {node.participants.map(({ name, position, organisationName }, at) => (
                  <li key={at}>{[name, position, organisationName].filter(Boolean).join(', ')}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
      sources: [node.source],
    })),
    ...(relation?.milestones ?? []).map(({ id, kind, title, description, date, source }): Event => ({
      id,
      kind: 'milestone',
      date: date.text,
      sort: date.earliest,
      what: named(kind, words),
      title,
      more: description && (
        <p>
          <English>{description}</English>
        </p>
      ),
      sources: [source],
    })),
  ];
  return events.sort((a, b) => b.sort.localeCompare(a.sort));
}

function columns(words: Words): Column<Event>[] {
  const { timeline: w, figure, investment } = words;
  return [
    {
      key: 'date',
      label: figure.period,
      raw: ({ sort }) => sort,
      cell: ({ date }) => day(date, words) || w.undated,
    },
    { key: 'kind', label: w.show, raw: ({ kind }) => w.kinds[kind] },
    { key: 'what', label: words.country.kind, raw: ({ what }) => what },
    { key: 'title', label: investment.name, raw: ({ title }) => title },
    {
      key: 'source',
      label: figure.source,
      raw: ({ sources }) => sources.map(({ title }) => title).join('; '),
      cell: ({ sources }) => sources.map((source, at) => <SourceLink key={at} source={source} />),
    },
  ];
}
