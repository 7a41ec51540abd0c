import { type ReactNode, useId } from 'react';
import type { Answer, GraphError } from '../graph/ask';
import { useWords } from '../i18n/words';

interface PanelProps<T> {
  id: string;
  title: string;
  note?: ReactNode;
  answer: Answer<T>;
  /** What the panel shows, or null when the graph answered that there is nothing. */
  children: (data: T) => ReactNode;
  empty: string;
  /** Controls that stay while the answer is awaited. */
  controls?: ReactNode;
}

/** A part of a page with its own question: it waits, fails and is empty by itself. */
export function Panel<T>({ id, title, note, answer, children, empty, controls }: PanelProps<T>) {
  const heading = useId();
  const { state } = useWords();
  const { data, errors, loading, again } = answer;
  const content = data === null ? null : children(data);
  return (
    <section className="panel" id={id} aria-labelledby={heading} aria-busy={loading}>
      <h2 id={heading}>{title}</h2>
      {note && <p className="note">{note}</p>}
      {controls}
      <Troubles errors={errors} again={again} />
      {content ?? (data === null && loading ? <Waiting text={state.loading} /> : null)}
      {content === null && !loading && errors.length === 0 && <p className="nothing">{empty}</p>}
    </section>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <div className="waiting">
      <span className="hidden">{text}</span>
    </div>
  );
}

/** Says once what is wrong, whichever fields it costs. */
export function Troubles({ errors, again }: { errors: readonly GraphError[]; again: () => void }) {
  const { state, service } = useWords();
  if (errors.length === 0) {
    return null;
  }
  const down = [...new Set(errors.map((error) => error.extensions?.service).filter((name) => name !== undefined))];
  const unreachable = errors.some((error) => error.extensions?.code === 'UNREACHABLE');
  return (
    <div className="notice" role="alert">
      <p>
        {unreachable
          ? state.unreachable
          : down.length > 0
            ? state.down(down.map((name) => service[name] ?? name).join(', '))
            : `${state.partly} ${errors[0]?.message ?? ''}`}
      </p>
      <button type="button" onClick={again}>
        {state.again}
      </button>
    </div>
  );
}
