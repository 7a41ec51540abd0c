// The only place where figures and dates are made to be read: the graph gives them exact.

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const COMPACT = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const EXACT = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const ABSENCES = {
  CONFIDENTIAL: 'withheld by the source',
  NOT_DEFINED: 'not defined here',
  NOT_IMPORTED: 'nothing imported that would hold it',
  NOT_REPORTED: 'not reported',
};

const OPERATORS = {
  EQUAL: '',
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
};

/** 274800000 as "274.8 million". */
export function compact(value) {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${COMPACT.format(value / scale[0])} ${scale[1]}` : COMPACT.format(value);
}

/** A value with its unit: "USD 274.8 million", "12.3 %", "27th". */
export function amount({ value, unit, currency }, number = compact) {
  switch (unit) {
    case 'CURRENCY':
      return `${currency ?? ''} ${value < 0 ? '−' : ''}${number(Math.abs(value))}`.trim();
    case 'PERCENT':
      return `${COMPACT.format(value)} %`;
    case 'RANK':
      return `no. ${EXACT.format(value)}`;
    case 'KILOGRAM':
      return `${number(value)} kg`;
    default:
      return number(value);
  }
}

/** All digits, for who wants to know. */
export function exactAmount(figure) {
  return amount(figure, (value) => EXACT.format(value));
}

export function absence(figure) {
  return ABSENCES[figure.absence] ?? 'no value';
}

/** "more than USD 200 million". */
export function claimed(claim) {
  return claim.value === null ? null : OPERATORS[claim.operator] + amount(claim);
}

/** "+4.2 %" and "−4.2 %". */
export function signed(figure) {
  return `${figure.value > 0 ? '+' : ''}${amount(figure).replace('-', '−')}`;
}

/** 2022-09-06 as "6 September 2022"; 2022-09 and 2022 as exactly as they are known. */
export function day(text) {
  if (/^\d{4}-\d{2}-\d{2}/.test(text ?? '')) {
    return DAY.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  }
  return /^\d{4}-\d{2}$/.test(text ?? '') ? MONTH.format(new Date(`${text}-01T00:00:00Z`)) : (text ?? '');
}

/** "2001/2012" as "2001–2012", "../2022-09-06" as "until 6 September 2022". */
export function period(code) {
  const [from, to] = (code ?? '').split('/');
  if (to === undefined) {
    return day(from);
  }
  if (from === '..' || to === '..') {
    return from === to ? '' : from === '..' ? `until ${day(to)}` : `since ${day(from)}`;
  }
  return `${day(from)}–${day(to)}`;
}

/** INVESTMENT_TREATY as "investment treaty". */
export function plain(name) {
  return name.toLowerCase().replaceAll('_', ' ');
}

/** "Investment treaty". */
export function title(name) {
  const words = plain(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Year codes as ranges: 2001-2003, 2005. */
export function ranges(codes) {
  const runs = [];
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
