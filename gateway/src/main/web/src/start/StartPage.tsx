import { CountriesDocument, LoadedDocument, type LoadedFragment } from '#graph';
import { useEffect, useMemo } from 'react';
import { pathTo } from '../app/address';
import { Panel } from '../app/Panel';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { SourceLink } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day } from '../i18n/dates';
import { exact } from '../i18n/numbers';
import { useWords, type Words } from '../i18n/words';
import { type CountryName, nameOf } from './countries';
import { FinderAmong } from './Finder';
import { type Pair, recent } from './recent';

/** The first has the built-in sample; the others are large or telling where world trade is loaded. */
const NOTABLE: readonly Pair[] = [
  { one: 'AZE', other: 'JPN' },
  { one: 'AZE', other: 'TUR' },
  { one: 'AZE', other: 'ITA' },
  { one: 'JPN', other: 'USA' },
  { one: 'KAZ', other: 'JPN' },
  { one: 'DEU', other: 'FRA' },
];

interface LoadedRow {
  readonly of: string;
  readonly release: LoadedFragment;
}

export default function StartPage() {
  const words = useWords();
  const { app, start } = words;
  const countries = useGraph(CountriesDocument, {});
  const answer = useGraph(LoadedDocument, {});
  const known = countries.data?.countries ?? [];
  const pairs = useMemo(recent, []);
  useEffect(() => {
    document.title = `Entente: ${app.claim}`;
  }, [app.claim]);

  return (
    <>
      <h1>{app.claim}</h1>
      <FinderAmong countries={countries} one="AZE" other="JPN" />
      {pairs.length > 0 && <Pairs title={start.recent} pairs={pairs} countries={known} />}
      <Pairs title={start.notable} pairs={NOTABLE} countries={known} />
      <Panel id="loaded" title={start.loaded} note={start.loadedNote} answer={answer} empty={start.nothing}>
        {(data) => {
          const rows = [
            ...(data.tradeReleases ?? []).map((release) => ({ of: start.trade, release })),
            ...(data.investmentReleases ?? []).map((release) => ({ of: start.investment, release })),
            ...(data.agreementReleases ?? []).map((release) => ({ of: start.agreements, release })),
          ];
          return rows.length === 0 ? null : (
            <ChartFrame
              name="releases"
              caption={start.loaded}
              columns={columns(words)}
              rows={rows}
              head="source"
              query={inGraphiql(LoadedDocument, {})}
            />
          );
        }}
      </Panel>
    </>
  );
}

function columns(words: Words): Column<LoadedRow>[] {
  const { start } = words;
  return [
    {
      key: 'source',
      label: start.sourceColumn,
      raw: ({ release }) => release.source.title,
      cell: ({ release }) => <SourceLink source={release.source} />,
    },
    { key: 'of', label: words.desk.service, raw: ({ of }) => of },
    { key: 'edition', label: start.edition, raw: ({ release }) => release.edition },
    {
      key: 'rows',
      label: start.rows,
      numeric: true,
      raw: ({ release }) => release.rows,
      cell: ({ release }) => exact(release.rows, words.numbers),
    },
    {
      key: 'rejected',
      label: start.rejected,
      numeric: true,
      raw: ({ release }) => release.rejectedRows,
      cell: ({ release }) => exact(release.rejectedRows, words.numbers),
    },
    {
      key: 'known',
      label: start.knownFrom,
      raw: ({ release }) => release.knownFrom,
      cell: ({ release }) => day(release.knownFrom, words),
    },
  ];
}

interface PairsProps {
  title: string;
  pairs: readonly Pair[];
  countries: readonly CountryName[];
}

function Pairs({ title, pairs, countries }: PairsProps) {
  const { language, start } = useWords();
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul className="tiles">
        {pairs.map(({ one, other }) => (
          <li key={`${one}-${other}`}>
            <a href={pathTo(language, one, other)} data-own="true">
              {nameOf(one, countries, language)} – {nameOf(other, countries, language)}
            </a>
            <p className="note">{start.pairNote}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
