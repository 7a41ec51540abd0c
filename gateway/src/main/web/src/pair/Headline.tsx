import type { CellFragment, HeadYearFragment, PairHeadQuery } from '#graph';
import { useYear } from '../app/parameters';
import { FigureCard } from '../figure/FigureCard';
import { ShortValue } from '../figure/Value';
import type { Answer } from '../graph/ask';
import { useWords } from '../i18n/words';
import type { PairNames } from './usePair';

/** The figures that one looks for first. */
export function Headline({ names, answer }: { names: PairNames; answer: Answer<PairHeadQuery> }) {
  const words = useWords();
  const { head, state } = words;
  const year = useYear();
  const { data, loading } = answer;
  const trade = data?.relation?.trade;
  const shown = trade?.chosen ? trade.chosen[0] : trade?.latest;
  const investment = data?.relation?.investment;
  return (
    <section className="headline" aria-labelledby="at-a-glance" aria-busy={loading}>
      <h2 id="at-a-glance" className="hidden">
        {head.title}
      </h2>
      {!data && loading && <div className="waiting tall" />}
      {trade && !shown && (
        <p className="notice">
          {year.value ? state.noYear(String(year.value)) : head.nothing}{' '}
          {year.value && (
            <button type="button" onClick={() => year.set(null)}>
              {state.lastYear}
            </button>
          )}
        </p>
      )}
      <div className="cards">
        {shown && trade && <TradeCards names={names} year={shown} years={trade.years} />}
        {investment && (
          <>
            <FigureCard label={head.invested(names.other.name, names.one.name)} figure={investment.inward} />
            <FigureCard label={head.invested(names.one.name, names.other.name)} figure={investment.outward} />
          </>
        )}
      </div>
    </section>
  );
}

type Years = NonNullable<NonNullable<NonNullable<PairHeadQuery['relation']>['trade']>['years']>;

function TradeCards({
  names: { one, other },
  year,
  years,
}: {
  names: PairNames;
  year: HeadYearFragment;
  years: Years;
}) {
  const { head } = useWords();
  const turnover = years.map(({ exports, imports }) =>
    exports.value === null || imports.value === null ? null : exports.value + imports.value,
  );
  return (
    <>
      <FigureCard
        label={head.turnover}
        figure={year.turnover}
        change={{ growth: year.growth, change: year.change }}
        trend={turnover}
      >
        {year.rank && (
          <>
            <Rank partner={other.name} of={one.name} rank={year.rank.partner} share={year.share?.partner} />
            <Rank partner={one.name} of={other.name} rank={year.rank.reverse} share={year.share?.reverse} />
          </>
        )}
      </FigureCard>
      <FigureCard
        label={head.exports(one.name, other.name)}
        figure={year.exports}
        change={{ growth: year.exportsGrowth, change: year.exportsChange }}
        trend={years.map(({ exports }) => exports.value)}
      />
      <FigureCard
        label={head.imports(one.name, other.name)}
        figure={year.imports}
        change={{ growth: year.importsGrowth, change: year.importsChange }}
        trend={years.map(({ imports }) => imports.value)}
      />
      <FigureCard label={head.balance} figure={year.balance} trend={years.map(({ balance }) => balance.value)} />
    </>
  );
}

interface RankProps {
  partner: string;
  of: string;
  rank: CellFragment;
  share: CellFragment | undefined;
}

function Rank({ partner, of, rank, share }: RankProps) {
  const words = useWords();
  if (rank.value === null) {
    return null;
  }
  const [before, after] = words.head.rank(partner, of, '\u0000').split('\u0000');
  return (
    <p className="note">
      {before}
      <ShortValue figure={rank} />
      {after}
      {share && share.value !== null && (
        <>
          {' · '}
          <ShortValue figure={share} />
        </>
      )}
    </p>
  );
}
