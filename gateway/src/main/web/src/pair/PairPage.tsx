import { PairHeadDocument } from '#graph';
import { lazy, Suspense, useEffect } from 'react';
import { go, pathTo } from '../app/address';
import { Troubles } from '../app/Panel';
import { useYear } from '../app/parameters';
import { useGraph } from '../graph/ask';
import { useWords } from '../i18n/words';
import { remember } from '../start/recent';
import { Contents } from './Contents';
import { Headline } from './Headline';
import { PairBar } from './PairBar';
import { TradePanel } from './TradePanel';
import { usePairVariables } from './usePair';

const Finder = lazy(() => import('../start/Finder'));
const Rest = lazy(() => import('./Rest'));

/** Everything that is known of two countries, one panel a question. */
export default function PairPage({ one, other }: { one: string; other: string }) {
  const words = useWords();
  const variables = usePairVariables(one, other);
  const year = useYear();
  const same = one === other;
  const question = { ...variables, year: year.value, chosen: year.value !== null };
  const answer = useGraph(PairHeadDocument, question, !same);
  const { data } = answer;
  const unknown = data && (!data.one ? one : !data.other ? other : null);

  useEffect(() => {
    if (data?.one && data.other) {
      // Two letters are understood, three are the address.
      if (data.one.code !== one || data.other.code !== other) {
        go(pathTo(words.language, data.one.code, data.other.code) + location.search, { replace: true });
      } else {
        remember({ one, other });
        document.title = `${words.pair.title(data.one.name, data.other.name)} · Entente`;
      }
    }
  }, [data, one, other, words]);

  if (same || unknown) {
    return (
      <section className="panel">
        <h1>{same ? words.state.sameCountry : words.state.unknownCountry(unknown ?? '')}</h1>
        <Suspense>
          <Finder />
        </Suspense>
      </section>
    );
  }
  const names = {
    one: data?.one ?? { code: one, name: one },
    other: data?.other ?? { code: other, name: other },
  };
  const trade = data?.relation?.trade ?? null;
  return (
    <>
      <PairBar names={names} years={trade?.years.map(({ period }) => period.code) ?? []} />
      <Contents />
      <Troubles errors={answer.errors} again={answer.again} />
      <Headline names={names} answer={answer} />
      <TradePanel names={names} answer={answer} question={question} />
      {/* The rest is asked for when what is first on the screen has come. */}
      {(data || answer.errors.length > 0) && (
        <Suspense fallback={<div className="waiting tall" aria-busy="true" />}>
          <Rest names={names} />
        </Suspense>
      )}
    </>
  );
}
