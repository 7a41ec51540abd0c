import { amount, exactAmount, type Quantity } from '../i18n/numbers';
import { absence, useWords } from '../i18n/words';

/** A value with all its digits behind it, or why there is none. */
export function Value({ figure }: { figure: Quantity }) {
  const words = useWords();
  if (figure.value === null) {
    return <span className="absent">{absence(figure, words)}</span>;
  }
  return (
    <data value={figure.value} title={exactAmount(figure, words)}>
      {amount(figure, words)}
    </data>
  );
}

/** The same where there is little room. */
export function ShortValue({ figure }: { figure: Quantity }) {
  const words = useWords();
  return figure.value === null ? (
    <span className="absent" title={absence(figure, words)}>
      –
    </span>
  ) : (
    <Value figure={figure} />
  );
}
