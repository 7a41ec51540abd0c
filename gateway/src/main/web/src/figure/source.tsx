import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';

export interface SourceLike {
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | null;
}

/** A link to somewhere else, or only the text when the address is none that a browser should open. */
export function Outward({ url, children }: { url: string | null | undefined; children: ReactNode }) {
  return url && /^https?:\/\//.test(url) ? (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}

export const sourceName = ({ publisher, title }: SourceLike) =>
  publisher === title ? publisher : `${publisher}, ${title}`;

/** "UN Comtrade, Annual trade", as a link where there is an address. */
export function SourceLink({ source }: { source: SourceLike }) {
  return (
    <cite lang="en">
      <Outward url={source.url}>{sourceName(source)}</Outward>
    </cite>
  );
}

/** Words that the graph gives in English whatever the page's language is. */
export function English({ children }: { children: ReactNode }) {
  const { language } = useWords();
  return language === 'en' ? <>{children}</> : <span lang="en">{children}</span>;
}
