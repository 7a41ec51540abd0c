import type { Language } from '../app/address';
import type { DateForms } from './dates';
import { names } from './names.en';
import type { NumberForms } from './numbers';
import { pages } from './pages.en';

const numbers: NumberForms = {
  decimal: '.',
  group: ',',
  scales: [
    [1e12, '\u00a0trillion'],
    [1e9, '\u00a0billion'],
    [1e6, '\u00a0million'],
    [1e3, '\u00a0thousand'],
  ],
  currency: (amount, code) => (code === 'USD' ? `$${amount}` : `${code}\u00a0${amount}`.trim()),
  rank: (place) => `no. ${place}`,
};

const dates: DateForms = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => String(year),
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  until: (moment) => `until ${moment}`,
  since: (moment) => `since ${moment}`,
};

export const en = {
  language: 'en' as Language,
  numbers,
  dates,
  names: names as Readonly<Record<string, string>>,

  app: {
    claim: 'What two countries do together, with the source of every figure.',
    skip: 'Skip to the content',
    tools: 'Tools',
    languages: 'Language',
    theme: 'Colours',
    themes: { auto: 'Colours: device', light: 'Colours: light', dark: 'Colours: dark' },
    desk: 'Data desk',
    foot: 'A claim is not a statistic, an absent figure is not zero, and nothing here is rounded but on this page.',
    notFound: 'There is no such page',
    notFoundHelp: 'Addresses are /AZE/JPN for a pair and /AZE for a country.',
    onPage: 'On this page',
  },

  find: {
    another: 'Another pair',
    one: 'Country',
    other: 'and country',
    show: 'Show',
    swap: 'Swap the countries',
    none: 'No country is called so. Names in English, Azerbaijani and Japanese are understood, and codes such as AZE or AZ.',
    same: 'Choose two different countries.',
    matches: (count: number) => `${count} countries match`,
    list: 'Countries',
    lost: 'The list of countries could not be read.',
  },

  start: {
    recent: 'Recently looked at',
    notable: 'Pairs to begin with',
    loaded: 'What is loaded',
    loadedNote: 'Every import is a release; a later one overwrites nothing.',
    sourceColumn: 'Source',
    edition: 'Edition',
    rows: 'Rows taken',
    rejected: 'Rows refused',
    knownFrom: 'Answers since',
    trade: 'Trade',
    investment: 'Investment',
    agreements: 'Agreements and dialogue',
    nothing: 'Nothing has been imported yet.',
    pairNote: 'trade, investment, agreements, dialogue',
  },

  state: {
    loading: 'Asking the graph …',
    unreachable: 'The gateway does not answer.',
    down: (services: string) => `Not available now: ${services}. The rest of the page is not concerned.`,
    partly: 'A part of the answer is missing.',
    again: 'Try again',
    unknownCountry: (code: string) => `No country has the code ${code}`,
    sameCountry: 'A pair has two different countries.',
    refused: (name: string, value: string) =>
      `The address says ${name}=${value}, which cannot be. Shown instead: the usual.`,
    dismiss: 'Hide',
    noYear: (year: string) => `No trade figures for ${year}.`,
    lastYear: 'Show the last year that there is',
  },

  service: { trade: 'trade', investment: 'investment', agreements: 'agreements and dialogue' } as Readonly<
    Record<string, string>
  >,

  view: {
    table: 'Table',
    chart: 'Chart',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    query: 'Query',
    queryHelp: 'Open this question in GraphiQL',
    more: (count: number) => `Show ${count} more`,
    filter: 'Filter by code or word',
    noMatch: 'Nothing matches.',
    sortBy: (column: string) => `Sort by ${column}`,
    link: 'Copy permanent link',
    linkCopied: 'Copied. The link names the day and the moment of knowledge, so it will show the same again.',
    noData: 'no figure',
  },

  figure: {
    how: 'How it came to be',
    reportedBy: (country: string) => `as ${country} reports it`,
    period: 'Period',
    exact: 'Exactly',
    status: 'Status',
    valuation: 'Valuation',
    source: 'Source',
    release: 'Release',
    licence: 'Licence',
    known: 'Known since',
    method: 'Method',
    inputs: 'Made of',
    previous: 'on the year before',
    up: 'up',
    down: 'down',
    unchanged: 'unchanged',
    computed: 'computed',
    cite: 'Copy as a sentence',
    copied: 'Copied',
  },

  ...pages,
};
