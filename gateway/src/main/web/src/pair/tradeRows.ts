import type { CellFragment, PairMirrorQuery, SeriesYearFragment } from '#graph';
import { amount } from '../i18n/numbers';
import { absence, type Words } from '../i18n/words';

/** Whose figures of a pair's trade are shown. */
export const BASES = ['best', 'reporter', 'mirror', 'both', 'reconciled'] as const;
export type Basis = (typeof BASES)[number];

export interface TradeRow {
  readonly period: string;
  /** The country's exports and imports; where both sides are shown, the country's report and then the partner's. */
  readonly exports: readonly CellFragment[];
  readonly imports: readonly CellFragment[];
  readonly balance: number | null;
  readonly reporters: string;
}

type Mirror = NonNullable<NonNullable<PairMirrorQuery['relation']>['trade']>;

export function rowsOf(basis: Basis, years: readonly SeriesYearFragment[], mirror: Mirror | null): TradeRow[] {
  switch (basis) {
    case 'best':
      return years.map(ofYear);
    case 'reconciled':
      return (mirror?.reconciled ?? []).map(ofYear);
    default:
      return mirror ? ofMirror(basis, mirror) : [];
  }
}

function ofYear({ period, exports, imports, balance, dataset }: SeriesYearFragment): TradeRow {
  const reporters = [...new Set([exports, imports].flatMap(({ reporter }) => (reporter ? [reporter.name] : [])))];
  return {
    period: period.code,
    exports: [exports],
    imports: [imports],
    balance: balance.value,
    reporters: [...reporters, dataset].join(', '),
  };
}

function ofMirror(basis: 'reporter' | 'mirror' | 'both', { exports, imports }: Mirror): TradeRow[] {
  const periods = [...new Set([...exports, ...imports].map(({ period }) => period.code))].sort();
  const sides = (rows: Mirror['exports'], code: string) => {
    const row = rows.find(({ period }) => period.code === code);
    return !row
      ? []
      : basis === 'reporter'
        ? [row.reported]
        : basis === 'mirror'
          ? [row.mirrored]
          : [row.reported, row.mirrored];
  };
  return periods
    .map((code) => {
      const out = sides(exports, code);
      const back = sides(imports, code);
      const [sold = null, bought = null] = [out[0]?.value, back[0]?.value];
      return {
        period: code,
        exports: out,
        imports: back,
        balance: basis === 'both' || sold === null || bought === null ? null : sold - bought,
        reporters: [...new Set([...out, ...back].flatMap(({ reporter }) => (reporter ? [reporter.name] : [])))].join(
          ', ',
        ),
      };
    })
    .filter((row) => [...row.exports, ...row.imports].some(({ value }) => value !== null));
}

/** "2023: exports $12.9 million, imports $435 million, balance −$422 million". */
export function sentence(row: TradeRow, words: Words): string {
  const say = (label: string, figures: readonly CellFragment[]) =>
    figures.length === 0
      ? []
      : [
          `${label} ${figures
            .map((figure) =>
              figure.value === null
                ? absence(figure, words)
                : amount(figure, words) + (figures.length > 1 && figure.reporter ? ` (${figure.reporter.name})` : ''),
            )
            .join(' / ')}`,
        ];
  const balance =
    row.balance === null
      ? []
      : [`${words.trade.balance} ${amount({ value: row.balance, unit: 'CURRENCY', currency: 'USD' }, words)}`];
  return `${row.period}: ${[...say(words.trade.exports, row.exports), ...say(words.trade.imports, row.imports), ...balance].join(', ')}`;
}
