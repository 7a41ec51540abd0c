import { useWords } from '../i18n/words';

const PARTS = [
  'trade',
  'products',
  'context',
  'potential',
  'investment',
  'claims',
  'law',
  'timeline',
  'commitments',
  'areas',
  'coverage',
  'changes',
] as const;

/** The panels of the page, each a link that can be given to someone. */
export function Contents() {
  const { app, pair } = useWords();
  return (
    <nav className="contents" aria-label={app.onPage}>
      {PARTS.map((part) => (
        <a key={part} href={`#${part}`}>
          {pair.parts[part]}
        </a>
      ))}
    </nav>
  );
}
