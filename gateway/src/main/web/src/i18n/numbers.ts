import type { Absence, Unit } from '#graph';
import type { Words } from './words';

/** What is needed to write a figure. */
export interface Quantity {
  readonly value: number | null;
  readonly unit: Unit;
  readonly currency?: string | null;
  readonly absence?: Absence | null;
}

/**
 * How a language writes numbers. Kept here for every language alike, because browsers lack the data of some: Chromium
 * has none of Azerbaijani although it says so.
 */
export interface NumberForms {
  readonly decimal: string;
  readonly group: string;
  /** Sizes with their words, the largest first. */
  readonly scales: readonly (readonly [number, string])[];
  /** Puts the currency to a written amount that has no sign. */
  currency(amount: string, code: string): string;
  rank(place: string): string;
}

const MINUS = '−';

/** All digits that a number has, grouped. */
export function exact(value: number, forms: NumberForms): string {
  // Without exponent, as many digits as the number's shortest writing has.
  const plain = Math.abs(value).toLocaleString('en', { maximumFractionDigits: 20, useGrouping: false });
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, forms.group);
  return (value < 0 ? MINUS : '') + grouped + (fraction ? forms.decimal + fraction : '');
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Three significant digits and a word for the size; below a thousand all there is to two decimals. */
export function compact(value: number, forms: NumberForms): string {
  const size = Math.abs(value);
  const scale = forms.scales.find(([least]) => rounded(size, 3) >= least);
  const sign = value < 0 ? MINUS : '';
  if (!scale) {
    return sign + exact(size < 1 ? rounded(size, 3) : Math.round(size * 100) / 100, forms);
  }
  return `${sign}${exact(rounded(size / scale[0], 3), forms)}${scale[1]}`;
}

export function percent(value: number, forms: NumberForms, { signed = false } = {}): string {
  const tenths = Math.round(Math.abs(value) * 10) / 10;
  const small = tenths === 0 && value !== 0;
  const written = small
    ? `<${exact(0.1, forms)}`
    : exact(tenths, forms) + (Number.isInteger(tenths) && tenths < 100 ? `${forms.decimal}0` : '');
  return `${signed && value > 0 ? '+' : value < 0 ? MINUS : ''}${written}\u00a0%`;
}

/** A figure as a person reads it, or that there is none. */
export function amount(figure: Quantity, words: Words): string {
  const { value, unit, currency } = figure;
  return value === null ? '–' : written(value, unit, currency ?? null, words, compact);
}

/** The same with all digits. */
export function exactAmount(figure: Quantity, words: Words): string {
  return figure.value === null ? '–' : written(figure.value, figure.unit, figure.currency ?? null, words, exact);
}

function written(
  value: number,
  unit: Unit,
  currency: string | null,
  words: Words,
  write: (value: number, forms: NumberForms) => string,
): string {
  const { numbers } = words;
  switch (unit) {
    case 'CURRENCY': {
      const size = numbers.currency(write(Math.abs(value), numbers), currency ?? '');
      return value < 0 ? MINUS + size : size;
    }
    case 'PERCENT':
      return write === exact ? `${exact(value, numbers)}\u00a0%` : percent(value, numbers);
    case 'RANK':
      return numbers.rank(exact(value, numbers));
    case 'KILOGRAM':
      return `${write(value, numbers)}\u00a0kg`;
    default:
      return write(value, numbers);
  }
}

/** A change with its sign; growth of more than tenfold as a multiple. */
export function growth(value: number, words: Words): string {
  return value > 999 ? `×${compact(1 + value / 100, words.numbers)}` : percent(value, words.numbers, { signed: true });
}

export function signedAmount(figure: Quantity, words: Words): string {
  return `${(figure.value ?? 0) > 0 ? '+' : ''}${amount(figure, words)}`;
}
