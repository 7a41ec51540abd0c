import type { Briefing, Cell } from './document';

/** The briefing as Markdown with footnotes. */
export function markdown({ title, stamp, sections, notes }: Briefing, address: string): string {
  const lines = [`# ${title}`, '', stamp, '', `<${address}>`, ''];
  for (const { title: heading, head, rows } of sections) {
    lines.push(`## ${heading}`, '', row(head.map((text) => ({ text }))), row(head.map(() => ({ text: '---' }))));
    lines.push(...rows.map(row), '');
  }
  lines.push(...notes.map(({ text, url }, at) => `[^${at + 1}]: ${text}${url ? ` <${url}>` : ''}`), '');
  return lines.join('\n');
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.map(({ text, note }) => escaped(text) + (note ? `[^${note}]` : '')).join(' | ')} |`;
}

const escaped = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
