import { createContext, useContext } from 'react';
import type { Language } from '../app/address';
import { en } from './en';

/** All that a language must say; a word that is missing in one of them breaks the build. */
export type Words = typeof en;

const Chosen = createContext<Words>(en);
export const WordsProvider = Chosen.Provider;
export const useWords = () => useContext(Chosen);

export async function load(language: Language): Promise<Words> {
  switch (language) {
    case 'az':
      return (await import('./az')).az;
    case 'ja':
      return (await import('./ja')).ja;
    case 'en':
      return en;
  }
}

/** The word for a value of an enumeration of the graph. One that is too new has its own name, spelled plainly. */
export function named(value: string, words: Words): string {
  const known: Readonly<Record<string, string>> = words.names;
  return known[value] ?? value.toLowerCase().replaceAll('_', ' ');
}

/** Why a figure has no value. */
export function absence(figure: { readonly absence?: string | null }, words: Words): string {
  return named(figure.absence ?? 'ABSENT', words);
}
