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

/** Where the trade service exports a table of the pair. */
export function exportOf(table: string, values: Record<string, string | number | null>) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) {
      parameters.set(name, String(value));
    }
  }
  return {
    csv: `/exports/trade/${table}.csv?${new URLSearchParams([...parameters, ['bom', 'true']])}`,
    xlsx: `/exports/trade/${table}.xlsx?${parameters}`,
  };
}
