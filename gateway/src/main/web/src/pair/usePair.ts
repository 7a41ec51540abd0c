import { useMemo } from 'react';
import { useKnownAsOf } from '../app/parameters';
import { useWords } from '../i18n/words';

/** The pair of a page in the order of its address, with what every question about it needs. */
export interface PairNames {
  readonly one: { readonly code: string; readonly name: string };
  readonly other: { readonly code: string; readonly name: string };
}

/** Variables that every question about a pair has. */
export function usePairVariables(one: string, other: string) {
  const { language } = useWords();
  const knownAsOf = useKnownAsOf().value;
  return useMemo(() => ({ one, other, lang: language, knownAsOf }), [one, other, language, knownAsOf]);
}
