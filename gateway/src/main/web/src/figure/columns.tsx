import type { Column } from '../chart/table';
import type { Quantity } from '../i18n/numbers';
import type { Words } from '../i18n/words';
import { English } from './source';
import { ShortValue } from './Value';

/** A figure of each row: sorted and saved by its value, empty in a row that has none. */
export function figureColumn<Row>(key: string, label: string, of: (row: Row) => Quantity | undefined): Column<Row> {
  return {
    key,
    label,
    numeric: true,
    raw: (row) => of(row)?.value ?? null,
    cell: (row) => {
      const figure = of(row);
      return figure ? <ShortValue figure={figure} /> : null;
    },
  };
}

interface OfProduct {
  readonly product: { readonly code: string; readonly label: string | null };
}

export const productName = ({ product }: OfProduct) => product.label ?? product.code;

/** Which product a row is of: its code and its name. */
export function productColumns<Row extends OfProduct>({ products: w }: Words): Column<Row>[] {
  return [
    {
      key: 'code',
      label: w.code,
      raw: ({ product }) => product.code,
      cell: ({ product }) => <code>{product.code}</code>,
    },
    { key: 'product', label: w.product, raw: productName, cell: (row) => <English>{productName(row)}</English> },
  ];
}
