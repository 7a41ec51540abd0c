import { amount, exactAmount, type Quantity } from '../i18n/numbers';
import { named, useWords } from '../i18n/words';

/** A value with all its digits behind it, or why there is none. */
export function Value({ figure }: { figure: Quantity }) {
  const words = useWords();
  if (figure.value === null) {
    return <span className="absent">{named(figure.absence ?? 'ABSENT', words)}</span>;
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
    <span className="absent" title={named(figure.absence ?? 'ABSENT', words)}>
      –
    </span>
  ) : (
    <Value figure={figure} />
  );
}
