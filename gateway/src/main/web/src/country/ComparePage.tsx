import { CountriesDocument } from '#graph';
import { PeerDocument, type PeerQuery } from '#pages';
import { type ReactNode, useEffect, useState } from 'react';
import { change, pathTo, usePlace } from '../app/address';
import { Troubles } from '../app/Panel';
import { useDay, useKnownAsOf } from '../app/parameters';
import { ShortValue } from '../figure/Value';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { growth } from '../i18n/numbers';
import { named, useWords, type Words } from '../i18n/words';
import { nameOf } from '../start/countries';
import { CountryField } from '../start/CountryField';

const MOST = 4;

/** The pair beside the pairs that one of the two makes with others. */
export default function ComparePage({ one, other }: { one: string; other: string }) {
  const words = useWords();
  const { compare: w } = words;
  const asked = usePlace().parameters.get('with') ?? '';
  const peers = asked.split(',').filter((code) => /^[A-Z0-9]{3}$/.test(code) && code !== one && code !== other);
  const shown = [other, ...peers.slice(0, MOST)];
  const lang = words.language;
  const countries = useGraph(CountriesDocument, {}).data?.countries ?? [];
  const [wanted, want] = useState(0);
  const title = w.title(nameOf(one, countries, lang), nameOf(other, countries, lang));
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  const put = (codes: readonly string[]) => change({ with: codes.length > 0 ? codes.join(',') : null });

  return (
    <>
      <h1>{title}</h1>
      <p>
        <a href={pathTo(lang, one, other)} data-own="true">
          {words.briefing.back}
        </a>
      </p>
      {peers.length < MOST && (
        <CountryField
          key={wanted}
          label={w.add}
          countries={countries}
          chosen={null}
          choose={(country) => {
            if (country && country.code !== one && !shown.includes(country.code)) {
              put([...peers, country.code]);
              want(wanted + 1);
            }
          }}
        />
      )}
      {peers.length === 0 && <p className="note">{w.empty}</p>}
      <div className="peers">
        {shown.map((code) => (
          <Peer key={code} one={one} code={code}>
            {code !== other && (
              <button
                type="button"
                onClick={() => put(peers.filter((peer) => peer !== code))}
                aria-label={w.remove(nameOf(code, countries, lang))}
              >
                ×
              </button>
            )}
          </Peer>
        ))}
      </div>
    </>
  );
}

function Peer({ one, code, children }: { one: string; code: string; children: ReactNode }) {
  const words = useWords();
  const variables = {
    one,
    other: code,
    lang: words.language,
    knownAsOf: useKnownAsOf().value,
    on: useDay().value,
  };
  const answer = useGraph(PeerDocument, variables);
  return (
    <section className="panel" aria-busy={answer.loading} aria-label={answer.data?.other?.name ?? code}>
      <div className="title">
        <h2>
          <a href={pathTo(words.language, one, code)} data-own="true">
            {answer.data?.other?.name ?? code}
          </a>
        </h2>
        {children}
      </div>
      <Troubles errors={answer.errors} again={answer.again} />
      {!answer.data && answer.loading && <div className="waiting tall" />}
      {answer.data && (
        <dl className="facts">
          {factsOf(answer.data, words).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <QueryLink document={PeerDocument} variables={variables} />
    </section>
  );
}

function factsOf({ relation }: PeerQuery, words: Words): [string, ReactNode][] {
  const { head, law, trade, timeline, investment: w } = words;
  const year = relation?.trade?.latest;
  const investment = relation?.investment;
  const framework = relation?.legalFramework;
  const dialogue = relation?.dialogue;
  const facts: [string, ReactNode][] = [];
  if (year) {
    facts.push(
      [words.pair.year, year.period.code],
      [head.turnover, <ShortValue key="t" figure={year.turnover} />],
      [trade.exports, <ShortValue key="e" figure={year.exports} />],
      [trade.imports, <ShortValue key="i" figure={year.imports} />],
      [trade.balance, <ShortValue key="b" figure={year.balance} />],
      [words.figure.previous, year.growth.value === null ? '–' : growth(year.growth.value, words)],
      [words.context.rank, year.rank ? <ShortValue key="r" figure={year.rank.partner} /> : '–'],
      [words.context.share, year.share ? <ShortValue key="s" figure={year.share.partner} /> : '–'],
    );
  } else if (relation?.trade) {
    facts.push([head.turnover, head.nothing]);
  }
  if (investment) {
    facts.push(
      [words.compare.inward, <ShortValue key="in" figure={investment.inward} />],
      [words.compare.outward, <ShortValue key="out" figure={investment.outward} />],
      [w.projects, String(investment.projects.totalCount)],
    );
  }
  if (framework) {
    facts.push(
      [law.inForce, String(framework.inForce.length)],
      [law.pending, String(framework.pending.length)],
      [law.missing, framework.missing.map(({ kind }) => named(kind, words)).join(', ') || '–'],
    );
  }
  if (dialogue) {
    facts.push(
      [timeline.kinds.meeting, String(dialogue.meetings.totalCount)],
      [words.briefing.open, String(dialogue.openCommitments.length)],
    );
  }
  return facts;
}
