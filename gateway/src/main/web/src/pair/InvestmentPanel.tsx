import { type InvestedFragment, PairInvestmentDocument, type PairInvestmentQuery } from '#graph';
import { Choice } from '../app/Choice';
import { Panel } from '../app/Panel';
import { useChoice } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import { LineChart, type Series } from '../chart/LineChart';
import type { Column } from '../chart/table';
import { figureColumn } from '../figure/columns';
import { English, SourceLink } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day } from '../i18n/dates';
import { named, useWords, type Words } from '../i18n/words';
import { Cumulative } from './Cumulative';
import { Companies, Projects } from './Projects';
import { type PairNames, usePairVariables } from './usePair';

type Investment = NonNullable<NonNullable<PairInvestmentQuery['relation']>['investment']>;

/** Direct investment: statistics by side, sums by definition, sectors, projects, companies. */
export function InvestmentPanel({ names }: { names: PairNames }) {
  const { investment: w } = useWords();
  const variables = usePairVariables(names.one.code, names.other.code);
  const answer = useGraph(PairInvestmentDocument, variables);
  const query = inGraphiql(PairInvestmentDocument, variables);
  return (
    <Panel id="investment" title={w.title} answer={answer} empty={w.nothing}>
      {(data) => {
        const investment = data.relation?.investment;
        return !investment ? null : (
          <>
            <Statistics investment={investment} query={query} />
            <Cumulative names={names} years={yearsOf(investment)} />
            <Sectors investment={investment} />
            <Projects projects={investment.projects} query={query} />
            <Companies companies={investment.companies} query={query} />
          </>
        );
      }}
    </Panel>
  );
}

function yearsOf({ flows, positions }: Investment): number[] {
  return [...new Set([...flows, ...positions].map(({ figure }) => Number(figure.period.code)))].sort((a, b) => a - b);
}

function Statistics({ investment, query }: { investment: Investment; query: string }) {
  const words = useWords();
  const { investment: w } = words;
  const usual = investment.flows.length > 0 || investment.positions.length === 0 ? 'FLOW' : 'POSITION';
  const measure = useChoice('measure', ['FLOW', 'POSITION'], usual);
  const rows = measure.value === 'FLOW' ? investment.flows : investment.positions;
  const years = rows.map(({ figure }) => figure.period.code);
  const description = w.describe(years[0] ?? '', years.at(-1) ?? '');
  const currency = rows[0]?.figure.currency ?? 'USD';
  return (
    <>
      <Choice
        label={w.measure}
        options={(['FLOW', 'POSITION'] as const).map((value) => [value, named(value, words)] as const)}
        value={measure.value}
        choose={measure.set}
      />
      {rows.length === 0 ? (
        <p className="nothing">{w.nothing}</p>
      ) : (
        <ChartFrame
          name={measure.value === 'FLOW' ? 'flows' : 'positions'}
          caption={description}
          columns={columns(words)}
          rows={rows}
          head="period"
          query={query}
        >
          <LineChart
            series={seriesOf(
              rows.filter(({ figure }) => figure.currency === currency),
              words,
            )}
            description={description}
            currency={currency}
          />
        </ChartFrame>
      )}
    </>
  );
}

/** What a number counts, where that is not the usual: all instruments, the immediate counterpart. */
const USUAL = ['ALL', 'IMMEDIATE', 'UNSPECIFIED'];

function lineOf(row: InvestedFragment, words: Words): string {
  const { investor, host, reporter, principle, instrument, counterpartLevel, specialPurposeEntities } = row;
  const unusual = [
    ...[principle, instrument, counterpartLevel].filter((kind) => !USUAL.includes(kind)),
    ...(specialPurposeEntities === 'ONLY' ? (['ONLY'] as const) : []),
  ];
  const series = words.investment.series(investor.name, host.name, reporter.name);
  return [series, ...unusual.map((kind) => named(kind, words))].join(', ');
}

function seriesOf(rows: readonly InvestedFragment[], words: Words): Series[] {
  const byLine = Map.groupBy(rows, (row) =>
    [lineOf(row, words), row.figure.source?.publisher].filter(Boolean).join(', '),
  );
  return [...byLine].map(([label, own]) => ({
    label,
    points: own.map(({ figure }) => [Number(figure.period.code.slice(0, 4)), figure.value] as const),
  }));
}

function columns(words: Words): Column<InvestedFragment>[] {
  const { figure: w, investment } = words;
  return [
    { key: 'period', label: w.period, raw: ({ figure }) => figure.period.code },
    { key: 'series', label: investment.measure, raw: (row) => lineOf(row, words) },
    figureColumn('value', words.products.value, ({ figure }) => figure),
    { key: 'source', label: w.source, raw: ({ figure }) => figure.source?.publisher ?? null },
    { key: 'release', label: w.release, raw: ({ figure }) => figure.release?.edition ?? null },
  ];
}

function Sectors({ investment }: { investment: Investment }) {
  const words = useWords();
  return investment.sectors.length === 0 ? null : (
    <>
      <h3>{words.investment.sectors}</h3>
      <ul className="tiles">
        {investment.sectors.map(({ sector, mentions, projects }) => (
          <li key={sector.code}>
            <strong>{named(sector.code, words)}</strong>
            {projects.length > 0 && <span className="soft"> · {words.investment.known(projects.length)}</span>}
            {mentions.map((mention, at) => (
              <p className="note" key={at}>
                <English>{mention.statement}</English> ({day(mention.statedOn, words)},{' '}
                <SourceLink source={mention.source} />)
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
