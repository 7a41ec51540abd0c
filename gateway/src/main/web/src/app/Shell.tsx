import { lazy, Suspense, useEffect, useState } from 'react';
import { Seeker } from '../start/Seeker';
import { load, type Words, WordsProvider, useWords } from '../i18n/words';
import { LANGUAGES, type Place, pathTo, usePlace } from './address';
import { applyTheme, THEMES, type Theme, theme } from './theme';

const Finder = lazy(() => import('../start/Finder'));
const StartPage = lazy(() => import('../start/StartPage'));
const PairPage = lazy(() => import('../pair/PairPage'));
const CountryPage = lazy(() => import('../country/CountryPage'));
const ComparePage = lazy(() => import('../country/ComparePage'));
const BriefingPage = lazy(() => import('../briefing/BriefingPage'));
const DeskPage = lazy(() => import('../desk/DeskPage'));

/** The frame of every page, and which page it holds. */
export function Shell({ first }: { first: Words }) {
  const place = usePlace();
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = place.language;
    if (words.language !== place.language) {
      void load(place.language).then(setWords);
    }
  }, [place.language, words.language]);

  return (
    <WordsProvider value={words}>
      <a className="skip" href="#content">
        {words.app.skip}
      </a>
      <Top place={place} />
      {['pair', 'compare', 'briefing', 'desk'].includes(place.page) && <Seeker key={location.pathname} />}
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p className="status">{words.state.loading}</p>}>
          <PageOf place={place} />
        </Suspense>
      </main>
      <footer className="foot">
        <p>{words.app.foot}</p>
      </footer>
    </WordsProvider>
  );
}

function PageOf({ place }: { place: Place }) {
  const { app } = useWords();
  const [one = '', other = ''] = place.codes;
  switch (place.page) {
    case 'start':
      return <StartPage />;
    case 'pair':
      return <PairPage one={one} other={other} key={`${one}-${other}`} />;
    case 'country':
      return <CountryPage code={one} key={one} />;
    case 'compare':
      return <ComparePage one={one} other={other} key={`${one}-${other}`} />;
    case 'briefing':
      return <BriefingPage one={one} other={other} key={`${one}-${other}`} />;
    case 'desk':
      return <DeskPage />;
    case 'unknown':
      return (
        <section className="panel">
          <h1>{app.notFound}</h1>
          <p>{app.notFoundHelp}</p>
          <Finder />
        </section>
      );
  }
}

const LANGUAGE_NAMES = { en: 'English', az: 'Azərbaycanca', ja: '日本語' };

function Top({ place }: { place: Place }) {
  const { app } = useWords();
  const [chosen, choose] = useState(theme);
  const rest = [...place.codes, ...(['briefing', 'compare', 'desk'].includes(place.page) ? [place.page] : [])];
  const search = place.parameters.toString();
  return (
    <header className="top">
      <a className="brand" href={pathTo(place.language)} data-own="true">
        <img src="/icon.svg" alt="" width="28" height="28" /> Entente
      </a>
      <p className="motto">{place.page === 'start' ? '' : app.claim}</p>
      <nav aria-label={app.tools}>
        <a href={pathTo(place.language, 'desk')} data-own="true">
          {app.desk}
        </a>
        <a href="/graphiql">GraphiQL</a>
        <span className="languages" role="group" aria-label={app.languages}>
          {LANGUAGES.map((language) => (
            <a
              key={language}
              href={pathTo(language, ...rest) + (search ? `?${search}` : '')}
              hrefLang={language}
              lang={language}
              data-own="true"
              aria-current={language === place.language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          ))}
        </span>
        <label>
          <span className="hidden">{app.theme}</span>
          <select
            value={chosen}
            onChange={(event) => {
              const next = event.target.value as Theme;
              applyTheme(next);
              choose(next);
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {app.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </nav>
    </header>
  );
}
