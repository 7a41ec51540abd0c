import type { Words } from './words';

/** How a language writes dates, from their parts: no data of the browser is needed. */
export interface DateForms {
  readonly months: readonly string[];
  day(day: number, month: string, year: number): string;
  month(month: string, year: number): string;
  year(year: number): string;
  quarter(quarter: number, year: number): string;
  until(moment: string): string;
  since(moment: string): string;
}

/** 2022-09-06 as a day, 2022-09 as a month, 2022 as a year: as exactly as it is known. */
export function day(text: string | null | undefined, { dates }: Words): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? '') ?? [];
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text ?? '');
  if (quarter) {
    return dates.quarter(Number(quarter[2]), Number(quarter[1]));
  }
  if (year === undefined) {
    return text ?? '';
  }
  const name = dates.months[Number(month) - 1];
  if (month === undefined || name === undefined) {
    return /^\d{4}$/.test(text ?? '') ? dates.year(Number(year)) : (text ?? '');
  }
  return date === undefined ? dates.month(name, Number(year)) : dates.day(Number(date), name, Number(year));
}

/** 2022-09-06T12:30:00Z as its day and its minute. */
export function moment(text: string, words: Words): string {
  return `${day(text, words)}, ${text.slice(11, 16)} UTC`;
}

/** "2001/2012" as "2001–2012", "../2022-09-06" as "until 6 September 2022". */
export function period(code: string, words: Words): string {
  const [from = '', to] = code.split('/');
  if (to === undefined) {
    return day(from, words);
  }
  if (from === '..' || to === '..') {
    return from === to ? '' : from === '..' ? words.dates.until(day(to, words)) : words.dates.since(day(from, words));
  }
  return `${day(from, words)}–${day(to, words)}`;
}

/** Year codes as ranges: 2001–2003, 2005. */
export function ranges(codes: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && /^\d{4}$/.test(code) && Number(code) === Number(last[1]) + 1) {
      last[1] = code;
    } else {
      runs.push([code, code]);
    }
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}
