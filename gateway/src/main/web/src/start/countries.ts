import type { CountriesQuery } from '#graph';
import type { Language } from '../app/address';

export type CountryName = CountriesQuery['countries'][number];

export const nameIn = (country: CountryName, language: Language) =>
  language === 'en' ? country.name : country[language];

/** The name of the country with that code; the code itself while no country is known to have it. */
export function nameOf(code: string, countries: readonly CountryName[], language: Language): string {
  const country = countries.find((known) => known.code === code || known.alpha2 === code);
  return country ? nameIn(country, language) : code;
}

/** Letters without marks, so that "yaponiya" and "Azerbaycan" find what is written otherwise. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e');

function rank({ code, alpha2, name, az, ja }: CountryName, wanted: string): number {
  if ([code, alpha2 ?? ''].map(fold).includes(wanted)) {
    return 0;
  }
  const names = [name, az, ja].map(fold);
  if (names.some((known) => known.startsWith(wanted))) {
    return alpha2 === null ? 2 : 1;
  }
  return names.some((known) => known.includes(wanted)) ? 3 : 9;
}

/** The countries that a text may mean, the likeliest first. */
export function matching(countries: readonly CountryName[], text: string, most = 8): CountryName[] {
  const wanted = fold(text.trim());
  if (wanted === '') {
    return [];
  }
  return countries
    .map((country) => [rank(country, wanted), country] as const)
    .filter(([at]) => at < 9)
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, country]) => country);
}
