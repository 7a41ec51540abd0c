import { BriefingDocument } from '#pages';
import { useEffect, useMemo } from 'react';
import { change, pathTo } from '../app/address';
import { Troubles } from '../app/Panel';
import { now, useDay, useKnownAsOf } from '../app/parameters';
import { save } from '../chart/table';
import { Outward } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { useWords } from '../i18n/words';
import { type Briefing, type Cell, write } from './document';
import { markdown } from './markdown';

/** The pair on a few pages to print, each figure with its footnote; one question answers all of it. */
export default function BriefingPage({ one, other }: { one: string; other: string }) {
  const words = useWords();
  const { briefing: w, view } = words;
  const on = useDay();
  const known = useKnownAsOf();
  const knownAsOf = known.value ?? '';
  // A briefing names its day and moment in its address, so that it can be had again.
  useEffect(() => {
    if (!known.value) {
      change({ on: on.value, knownAsOf: now() }, { replace: true });
    }
  }, [known.value, on.value]);
  const variables = { one, other, lang: words.language, knownAsOf, on: on.value };
  const answer = useGraph(BriefingDocument, variables, knownAsOf !== '');
  const briefing = useMemo(
    () => (answer.data ? write(answer.data, knownAsOf, on.value, words) : null),
    [answer.data, knownAsOf, on.value, words],
  );
  useEffect(() => {
    document.title = `${briefing?.title ?? ''} · Entente`;
  }, [briefing]);
  const file = `entente-${one}-${other}-briefing`;

  return (
    <article className="briefing panel" aria-busy={answer.loading}>
      <div className="actions">
        <a className="button" href={pathTo(words.language, one, other)} data-own="true">
          {w.back}
        </a>
        <button type="button" className="primary" onClick={() => print()} disabled={!briefing}>
          {w.print}
        </button>
        <button
          type="button"
          disabled={!briefing}
          onClick={() =>
            briefing && save(`${file}.md`, new Blob([markdown(briefing, location.href)], { type: 'text/markdown' }))
          }
        >
          {w.markdown}
        </button>
        <button type="button" disabled={!briefing} onClick={() => briefing && void saveSheets(file, briefing)}>
          {view.xlsx}
        </button>
        <a className="button" href={inGraphiql(BriefingDocument, variables)} title={view.queryHelp}>
          {view.query}
        </a>
      </div>
      <Troubles errors={answer.errors} again={answer.again} />
      {!briefing && answer.loading && <p className="status">{words.state.loading}</p>}
      {briefing && <Pages briefing={briefing} />}
    </article>
  );
}

async function saveSheets(file: string, { title, stamp, sections, notes }: Briefing) {
  const { xlsx } = await import('../chart/xlsx');
  const sheets = sections.map((section) => ({
    name: section.title,
    rows: [
      [title],
      [stamp],
      [...section.head.flatMap((head) => [head, '']), ''],
      ...section.rows.map((row) => row.flatMap(({ text, number, note }) => [number ?? text, note ?? null])),
    ],
  }));
  const sources = notes.map(({ text, url }, at) => [at + 1, text, url]);
  save(`${file}.xlsx`, xlsx([...sheets, { name: 'Sources', rows: [[title], [stamp], [location.href], ...sources] }]));
}

function Pages({ briefing: { title, stamp, sections, notes } }: { briefing: Briefing }) {
  const { briefing: w } = useWords();
  return (
    <>
      <h1>{title}</h1>
      <p className="note">{stamp}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.rows.length === 0 ? (
            <p className="nothing">{w.nothing}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={section.title}>
              <table>
                <thead>
                  <tr>
                    {section.head.map((head, at) =>
                      head ? (
                        <th key={at} scope="col">
                          {head}
                        </th>
                      ) : (
                        <td key={at} />
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {section.rows.map((row, at) => (
                    <tr key={at}>
                      {row.map((cell, column) => (
                        <td key={column} className={cell.number === undefined ? undefined : 'amount'}>
                          <Written cell={cell} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
      <section>
        <h2>{w.notes}</h2>
        <ol className="notes">
          {notes.map(({ text, url }, at) => (
            <li key={text} id={`note-${at + 1}`} lang="en">
              <Outward url={url}>{text}</Outward>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Written({ cell: { text, note } }: { cell: Cell }) {
  return (
    <>
      {text}
      {note && (
        <sup>
          <a href={`#note-${note}`}>{note}</a>
        </sup>
      )}
    </>
  );
}
