import { change, usePlace } from './address';

/** A parameter of the address: its value where it is one of those allowed, else the default and what was refused. */
interface Parameter<T extends string> {
  readonly value: T;
  readonly refused: string | null;
  set(value: T): void;
}

export function useChoice<T extends string>(name: string, allowed: readonly T[], usual: T): Parameter<T> {
  const asked = usePlace().parameters.get(name);
  const found = allowed.find((value) => value === asked);
  return {
    value: found ?? usual,
    refused: asked !== null && found === undefined ? asked : null,
    set: (value) => change({ [name]: value === usual ? null : value }),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));

const today = () => new Date().toISOString().slice(0, 10);

/** This moment to the second, as the graph writes moments. */
export const now = () => `${new Date().toISOString().slice(0, 19)}Z`;

/** The day of the legal framework; today when the address does not say. */
export function useDay(): Parameter<string> {
  const asked = usePlace().parameters.get('on');
  const valid = asked !== null && isDay(asked);
  return {
    value: valid ? asked : today(),
    refused: asked !== null && !valid ? asked : null,
    set: (value) => change({ on: value || null }),
  };
}

/** As of which moment answers are wanted; null for now. A day means its end. */
export function useKnownAsOf(): { value: string | null; refused: string | null } {
  const asked = usePlace().parameters.get('knownAsOf');
  if (asked === null) {
    return { value: null, refused: null };
  }
  const moment = isDay(asked) ? `${asked}T23:59:59Z` : asked;
  return Number.isNaN(Date.parse(moment)) || !moment.includes('T')
    ? { value: null, refused: asked }
    : { value: moment, refused: null };
}

/** A calendar year; null when the address names none. */
export function useYear(name = 'year'): {
  value: number | null;
  refused: string | null;
  set(year: number | null): void;
} {
  const asked = usePlace().parameters.get(name);
  const valid = asked !== null && /^[12]\d{3}$/.test(asked);
  return {
    value: valid ? Number(asked) : null,
    refused: asked !== null && !valid ? asked : null,
    set: (year) => change({ [name]: year }),
  };
}

/** The year of the address as the graph names periods; null when it names none. */
export function usePeriod(): string | null {
  const { value } = useYear();
  return value === null ? null : String(value);
}
