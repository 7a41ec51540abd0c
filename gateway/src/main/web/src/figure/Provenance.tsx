import type { SourcedFragment } from '#graph';
import { useId, useState } from 'react';
import { day, period } from '../i18n/dates';
import { exactAmount } from '../i18n/numbers';
import { named, useWords } from '../i18n/words';
import { English, SourceLink, sourceName } from './source';
import { Value } from './Value';

/** Where a figure comes from, in one line; everything that is known of it opens beneath. */
export function Provenance({ figure, label }: { figure: SourcedFragment; label: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="provenance">
      <button
        type="button"
        className="source"
        aria-expanded={open}
        aria-controls={id}
        title={words.figure.how}
        onClick={() => setOpen(!open)}
      >
        <SourceLine figure={figure} />
      </button>
      {open && (
        <div id={id} className="about">
          <About figure={figure} label={label} />
        </div>
      )}
    </div>
  );
}

function SourceLine({ figure }: { figure: SourcedFragment }) {
  const words = useWords();
  const sources = [...new Set(sourcesOf(figure))].join('; ');
  const parts = [
    period(figure.period.code, words),
    sources && (figure.source ? sources : `${words.figure.computed}: ${sources}`),
    figure.reporter && words.figure.reportedBy(figure.reporter.name),
  ].filter(Boolean);
  return <>{parts.length > 0 ? parts.join(' · ') : words.figure.how}</>;
}

function sourcesOf(figure: SourcedFragment): string[] {
  const sourced = figure.source ? [figure] : figure.inputs;
  return sourced.flatMap(({ source, release }) =>
    source ? [`${source.publisher}${release ? `, ${release.edition}` : ''}`] : [],
  );
}

function About({ figure, label }: { figure: SourcedFragment; label: string }) {
  const words = useWords();
  const { figure: w } = words;
  const [copied, setCopied] = useState(false);
  const rows: [string, React.ReactNode][] = [
    [w.exact, exactAmount(figure, words)],
    [w.period, period(figure.period.code, words)],
    [w.status, named(figure.status, words)],
    ...(figure.valuation === 'UNSPECIFIED'
      ? []
      : ([[w.valuation, named(figure.valuation, words)]] as [string, string][])),
    ...(figure.source
      ? ([[w.source, <SourceLink key="s" source={figure.source} />]] as [string, React.ReactNode][])
      : []),
    ...(figure.release ? ([[w.release, figure.release.edition]] as [string, string][]) : []),
    ...(figure.release?.knownFrom ? ([[w.known, day(figure.release.knownFrom, words)]] as [string, string][]) : []),
    ...(figure.source?.licence ? ([[w.licence, figure.source.licence]] as [string, string][]) : []),
    ...(figure.method ? ([[w.method, <English key="m">{figure.method}</English>]] as [string, React.ReactNode][]) : []),
  ];
  const sentence = () =>
    `${label}: ${exactAmount(figure, words)} (${period(figure.period.code, words)}; ${
      figure.source ? sourceName(figure.source) : [...new Set(sourcesOf(figure))].join('; ')
    }). ${location.href}`;
  return (
    <>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figure.inputs.length > 0 && (
        <>
          <p>{w.inputs}:</p>
          <ul className="inputs" tabIndex={0} aria-label={w.inputs}>
            {figure.inputs.map((input, at) => (
              <li key={at}>
                {period(input.period.code, words)}: <Value figure={input} />
                {input.reporter && `, ${w.reportedBy(input.reporter.name)}`}
                {input.source && (
                  <>
                    , <SourceLink source={input.source} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => void navigator.clipboard.writeText(sentence()).then(() => setCopied(true))}
      >
        {w.cite}
      </button>{' '}
      <span role="status">{copied ? w.copied : ''}</span>
    </>
  );
}
