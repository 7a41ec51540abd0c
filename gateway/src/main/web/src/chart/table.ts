import type { ReactNode } from 'react';

/** A table as data: shown under a chart, sorted by a column, taken away as CSV. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Numbers are aligned and sorted as such. */
  readonly numeric?: boolean;
  /** What is written to a file and sorted by: unrounded, null where there is none. */
  raw(row: Row): string | number | null;
  /** What is shown; the raw value when left out. */
  cell?(row: Row): ReactNode;
}

/** RFC 4180, UTF-8 with byte order mark; every cell as it is, none of which a spreadsheet would run. */
function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ label }) => quoted(label)),
    ...rows.map((row) => columns.map((column) => quoted(column.raw(row)))),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function quoted(value: string | number | null): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Gives a file to the browser to keep. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveCsv<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  save(`${name}.csv`, new Blob([csv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

export async function saveXlsx<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { xlsx } = await import('./xlsx');
  const cells = rows.map((row) => columns.map((column) => column.raw(row)));
  save(`${name}.xlsx`, xlsx([{ name, rows: [columns.map(({ label }) => label), ...cells, [], [location.href]] }]));
}
