import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly (readonly [T, string])[];
  value: T;
  choose(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, options, value, choose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of more, in a list that opens. */
export function Pick<T extends string>({ label, options, value, choose }: ChoiceProps<T>) {
  return (
    <label className="pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value as T)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
