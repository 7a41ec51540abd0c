import { useMemo, useState } from 'react';
import { useWords } from '../i18n/words';
import type { Column } from './table';

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Which column names the row. */
  head: string;
  page?: number;
  filter?: (row: Row, wanted: string) => boolean;
}

/** A table that can be sorted, filtered and read on. */
export function DataTable<Row>({ caption, columns, rows, head, page = 50, filter }: DataTableProps<Row>) {
  const { view } = useWords();
  const [shown, show] = useState(page);
  const [wanted, want] = useState('');
  const [order, setOrder] = useState<{ key: string; down: boolean } | null>(null);
  const found = useMemo(() => {
    const text = wanted.trim().toLowerCase();
    const kept = filter && text ? rows.filter((row) => filter(row, text)) : [...rows];
    const column = columns.find(({ key }) => key === order?.key);
    return column && order ? kept.sort((a, b) => compare(column.raw(a), column.raw(b), order.down)) : kept;
  }, [rows, columns, wanted, order, filter]);
  const next = (key: string, numeric: boolean) =>
    setOrder(order?.key === key ? { key, down: !order.down } : { key, down: numeric });

  return (
    <>
      {filter && rows.length > 10 && (
        <label className="pick">
          <span>{view.filter}</span>
          <input type="search" value={wanted} onChange={(event) => want(event.target.value)} />
        </label>
      )}
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label, numeric = false }) => (
                <th
                  key={key}
                  scope="col"
                  className={numeric ? 'number' : undefined}
                  aria-sort={order?.key === key ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" className="sort" title={view.sortBy(label)} onClick={() => next(key, numeric)}>
                    {label}
                    <span aria-hidden="true">{order?.key === key ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((row, at) => (
              <tr key={at}>
                {columns.map((column) => {
                  const content = column.cell ? column.cell(row) : column.raw(row);
                  const className = column.numeric ? 'number' : undefined;
                  return column.key === head ? (
                    <th key={column.key} scope="row" className={className}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.key} className={className}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="nothing">{view.noMatch}</p>}
      {found.length > shown && (
        <button type="button" className="quiet" onClick={() => show(shown + page)}>
          {view.more(Math.min(page, found.length - shown))}
        </button>
      )}
    </>
  );
}

/** Rows without a value stand last, whichever way is sorted. */
function compare(a: string | number | null, b: string | number | null, down: boolean): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return down ? -order : order;
}
