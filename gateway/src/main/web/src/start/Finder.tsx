import { CountriesDocument, type CountriesQuery } from '#graph';
import { useEffect, useRef, useState } from 'react';
import { go, pathTo } from '../app/address';
import { type Answer, useGraph } from '../graph/ask';
import { useWords } from '../i18n/words';
import { CountryField } from './CountryField';
import type { CountryName } from './countries';
import { useSlash } from './useSlash';

interface FinderProps {
  one?: string;
  other?: string;
  /** Whether the first field takes the keyboard at once. */
  focused?: boolean;
}

/** Finds a pair: two countries, by keyboard alone if need be. */
export default function Finder(props: FinderProps) {
  return <FinderAmong countries={useGraph(CountriesDocument, {})} {...props} />;
}

/** The same on a page that has asked for the countries itself. */
export function FinderAmong({
  countries: { data, errors },
  one: firstOne,
  other: firstOther,
  focused = false,
}: FinderProps & { countries: Answer<CountriesQuery> }) {
  const { find, language } = useWords();
  const countries = data?.countries ?? [];
  const [one, setOne] = useState<CountryName | null | undefined>();
  const [other, setOther] = useState<CountryName | null | undefined>();
  const [trouble, setTrouble] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const known = (code: string | undefined) => countries.find((country) => country.code === code) ?? null;
  const left = one === undefined ? known(firstOne) : one;
  const right = other === undefined ? known(firstOther) : other;

  useEffect(() => {
    if (focused) {
      first.current?.focus();
    }
  }, [focused]);
  useSlash(() => first.current?.focus());

  const show = () => {
    if (!left || !right) {
      setTrouble(find.none);
      (left ? second : first).current?.focus();
    } else if (left.code === right.code) {
      setTrouble(find.same);
      second.current?.focus();
    } else {
      setTrouble('');
      go(pathTo(language, left.code, right.code));
    }
  };

  return (
    <search className="ask">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <CountryField
          label={find.one}
          countries={countries}
          chosen={left}
          choose={setOne}
          done={() => second.current?.focus()}
          ref={first}
          shortcut="/"
        />
        <button
          type="button"
          className="quiet"
          title={find.swap}
          aria-label={find.swap}
          onClick={() => {
            setOne(right);
            setOther(left);
          }}
        >
          ⇄
        </button>
        <CountryField
          label={find.other}
          countries={countries}
          chosen={right}
          choose={setOther}
          done={show}
          ref={second}
        />
        <button type="submit" className="primary">
          {find.show}
        </button>
      </form>
      <p role="alert" className="trouble">
        {errors.length > 0 ? find.lost : trouble}
      </p>
    </search>
  );
}
