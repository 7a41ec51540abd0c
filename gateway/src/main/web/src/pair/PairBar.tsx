import { type FormEvent, useState } from 'react';
import { change, pathTo, usePlace } from '../app/address';
import { Pick } from '../app/Choice';
import { now, useDay, useKnownAsOf, useYear } from '../app/parameters';
import { moment } from '../i18n/dates';
import { useWords } from '../i18n/words';
import type { PairNames } from './usePair';

/** The head of a pair's page: who, which year, on which day, as known when. */
export function PairBar({ names: { one, other }, years }: { names: PairNames; years: readonly string[] }) {
  const words = useWords();
  const { pair, view } = words;
  const { parameters } = usePlace();
  const on = useDay();
  const known = useKnownAsOf();
  const year = useYear();
  const [copied, setCopied] = useState(false);
  const search = parameters.toString();
  const to = (...parts: string[]) => pathTo(words.language, ...parts) + (search ? `?${search}` : '');
  const offered = year.value && !years.includes(String(year.value)) ? [...years, String(year.value)] : years;

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change({ on: String(form.get('on')) || null, knownAsOf: String(form.get('knownAsOf')) || null });
  };
  const copy = async () => {
    const address = new URL(location.href);
    address.searchParams.set('on', on.value);
    address.searchParams.set('knownAsOf', known.value ?? now());
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
  };

  return (
    <div className="pair-bar">
      <div className="title">
        <h1>
          <a href={pathTo(words.language, one.code)} data-own="true">
            {one.name}
          </a>{' '}
          <span aria-hidden="true">–</span> <span className="hidden">, </span>
          <a href={pathTo(words.language, other.code)} data-own="true">
            {other.name}
          </a>
        </h1>
        <div className="actions">
          <a href={to(other.code, one.code)} data-own="true" className="button" title={pair.swap(other.name)}>
            <span aria-hidden="true">⇄</span>
            {pair.swap(other.name)}
          </a>
          <a href={to(one.code, other.code, 'compare')} data-own="true" className="button">
            {pair.compare}
          </a>
          <a href={to(one.code, other.code, 'briefing')} data-own="true" className="button">
            {pair.briefing}
          </a>
          <button type="button" onClick={() => void copy()}>
            {view.link}
          </button>
        </div>
      </div>
      <form className="dates" onSubmit={apply} key={search}>
        <Pick
          label={pair.year}
          value={year.value ? String(year.value) : ''}
          options={[['', pair.latest], ...[...offered].reverse().map((code) => [code, code] as const)]}
          choose={(code) => year.set(code ? Number(code) : null)}
        />
        <label className="pick">
          <span>{pair.on}</span>
          <input type="date" name="on" defaultValue={on.value} />
        </label>
        <label className="pick">
          <span>{pair.knownAsOf}</span>
          <input type="date" name="knownAsOf" defaultValue={known.value?.slice(0, 10) ?? ''} />
        </label>
        <button type="submit">{pair.apply}</button>
      </form>
      <p className="status" role="status">
        {copied ? view.linkCopied : ''}
      </p>
      {known.value && (
        <p className="notice">
          {pair.asOf(moment(known.value, words))}{' '}
          <button type="button" onClick={() => change({ knownAsOf: null })}>
            {pair.backToNow}
          </button>
        </p>
      )}
      <Refused name="year" value={year.refused} />
      <Refused name="on" value={on.refused} />
      <Refused name="knownAsOf" value={known.refused} />
    </div>
  );
}

/** Says which parameter of the address was not understood. */
export function Refused({ name, value }: { name: string; value: string | null }) {
  const { state } = useWords();
  return value === null ? null : (
    <p className="notice" role="status">
      {state.refused(name, value)}{' '}
      <button type="button" onClick={() => change({ [name]: null }, { replace: true })}>
        {state.dismiss}
      </button>
    </p>
  );
}
