import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/words';
import { useSlash } from './useSlash';

const Finder = lazy(() => import('./Finder'));

/** The way to another pair from every page: opened by a button or by a slash. */
export function Seeker() {
  const { find } = useWords();
  const [open, setOpen] = useState(false);
  useSlash(() => setOpen(true));
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
