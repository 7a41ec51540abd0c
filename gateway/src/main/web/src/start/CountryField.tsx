import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useWords } from '../i18n/words';
import { type CountryName, matching, nameIn } from './countries';

interface CountryFieldProps {
  label: string;
  countries: readonly CountryName[];
  chosen: CountryName | null;
  choose(country: CountryName | null): void;
  /** After Enter on a chosen country. */
  done?(): void;
  ref?: Ref<HTMLInputElement>;
  shortcut?: string;
}

/** A field in which a country is found by its name in three languages or by its code: a combobox as the APG has it. */
export function CountryField({ label, countries, chosen, choose, done, ref, shortcut }: CountryFieldProps) {
  const { find, language } = useWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const written = text ?? (chosen ? nameIn(chosen, language) : '');
  const found = open ? matching(countries, written) : [];
  const expanded = found.length > 0;

  const take = (country: CountryName) => {
    choose(country);
    setText(null);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      setAt(expanded ? (at + step + found.length) % found.length : 0);
    } else if (event.key === 'Enter' && expanded && found[at]) {
      take(found[at]);
    } else if (event.key === 'Enter' && chosen && done) {
      done();
    } else if (event.key === 'Escape') {
      setOpen(false);
    } else {
      return;
    }
    event.preventDefault();
  };
  const leave = () => {
    const first = matching(countries, written, 1)[0];
    if (text !== null && first) {
      take(first);
    }
    setOpen(false);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={ref}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts={shortcut}
        aria-activedescendant={expanded ? `${id}-${at}` : undefined}
        value={written}
        onChange={(event) => {
          setText(event.target.value);
          choose(null);
          setAt(0);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={find.list} hidden={!expanded}>
        {found.map((country, index) => (
          <li
            key={country.code}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses the focus.
            onMouseDown={(event) => {
              event.preventDefault();
              take(country);
            }}
          >
            <span>{nameIn(country, language)}</span>
            <code>{country.code}</code>
          </li>
        ))}
      </ul>
      <span role="status" className="hidden">
        {open && written ? (expanded ? find.matches(found.length) : find.none) : ''}
      </span>
    </div>
  );
}
