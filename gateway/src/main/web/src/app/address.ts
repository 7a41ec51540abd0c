import { useMemo, useSyncExternalStore } from 'react';

/** The address is the only store of what is shown: whoever opens the same address sees the same. */
export const LANGUAGES = ['en', 'az', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
type Page = 'start' | 'country' | 'pair' | 'compare' | 'briefing' | 'desk' | 'unknown';

export interface Place {
  readonly language: Language;
  readonly page: Page;
  /** Codes as they are in the path, upper case. */
  readonly codes: readonly string[];
  readonly parameters: URLSearchParams;
}

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((known) => known === text);
const isCode = (text: string) => /^[A-Za-z0-9]{2,3}$/.test(text);

export function read(path: string, search: string): Place {
  const parts = path.split('/').filter(Boolean);
  const language = isLanguage(parts[0]) ? (parts.shift() as Language) : 'en';
  const [one, other, third] = parts;
  const place = (page: Page, codes: string[] = []): Place => ({
    language,
    page,
    codes: codes.map((code) => code.toUpperCase()),
    parameters: new URLSearchParams(search),
  });
  if (one === undefined) {
    return place('start');
  }
  if (one === 'desk' && parts.length === 1) {
    return place('desk');
  }
  if (!parts.slice(0, 2).every(isCode)) {
    return place('unknown');
  }
  if (other === undefined) {
    return place('country', [one]);
  }
  if (third === undefined) {
    return place('pair', [one, other]);
  }
  return parts.length === 3 && (third === 'briefing' || third === 'compare')
    ? place(third, [one, other])
    : place('unknown');
}

/** The path of a page; English has no prefix. */
export function pathTo(language: Language, ...parts: string[]): string {
  return `/${[...(language === 'en' ? [] : [language]), ...parts].join('/')}`;
}

const CHANGED = 'entente:address';

/** Goes to another address without leaving the page. */
export function go(address: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** Changes parameters of the address; null takes one away. */
export function change(values: Record<string, string | number | null>, { replace = false } = {}): void {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) {
      parameters.delete(name);
    } else {
      parameters.set(name, String(value));
    }
  }
  const search = parameters.toString();
  go(location.pathname + (search ? `?${search}` : '') + location.hash, { replace });
}

function subscribe(listener: () => void) {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => `${location.pathname}?${location.search.slice(1)}`);
  return useMemo(() => {
    const at = address.indexOf('?');
    return read(address.slice(0, at), address.slice(at));
  }, [address]);
}

/** Links inside the product are followed without loading the page anew. */
export function followOwnLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) {
      return;
    }
    const samePage = link.pathname === location.pathname && link.search === location.search;
    if (link.origin !== location.origin || !link.dataset['own'] || samePage) {
      return;
    }
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  });
}
