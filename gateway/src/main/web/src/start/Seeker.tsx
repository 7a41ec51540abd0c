import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../i18n/words';

const Finder = lazy(() => import('./Finder'));

/** The way to another pair from every page: opened by a button or by a slash. */
export function Seeker() {
  const { find } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        setOpen(true);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="seeker">
      {open ? (
        <Suspense>
          <Finder focused />
        </Suspense>
      ) : (
        <button type="button" className="quiet" aria-keyshortcuts="/" onClick={() => setOpen(true)}>
          {find.another}
        </button>
      )}
    </div>
  );
}
