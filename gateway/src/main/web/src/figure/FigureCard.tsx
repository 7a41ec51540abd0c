import type { SourcedFragment } from '#graph';
import type { ReactNode } from 'react';
import { growth, type Quantity, signedAmount } from '../i18n/numbers';
import { useWords } from '../i18n/words';
import { Provenance } from './Provenance';
import { Sparkline } from '../chart/Sparkline';
import { Value } from './Value';

interface FigureCardProps {
  label: string;
  figure: SourcedFragment;
  change?: { growth: Quantity; change: Quantity };
  trend?: readonly (number | null)[];
  children?: ReactNode;
}

/** A headline figure: value, change, place, source. */
export function FigureCard({ label, figure, change, trend, children }: FigureCardProps) {
  return (
    <article className="card">
      <h3>{label}</h3>
      <p className="value">
        <Value figure={figure} />
      </p>
      {change && figure.value !== null && <Change {...change} />}
      {children}
      {trend && <Sparkline values={trend} />}
      <Provenance figure={figure} label={label} />
    </article>
  );
}

/** Growth in words and signs, and never without the absolute change beside it. */
function Change({ growth: relative, change }: { growth: Quantity; change: Quantity }) {
  const words = useWords();
  const { figure: w } = words;
  if (change.value === null) {
    return null;
  }
  const direction = change.value > 0 ? w.up : change.value < 0 ? w.down : w.unchanged;
  const parts = [signedAmount(change, words), ...(relative.value === null ? [] : [growth(relative.value, words)])];
  return (
    <p className={`change ${change.value < 0 ? 'falls' : 'rises'}`}>
      <span aria-hidden="true">{change.value > 0 ? '▲' : change.value < 0 ? '▼' : '='} </span>
      {direction} {parts.join(' · ')} <span className="soft">{w.previous}</span>
    </p>
  );
}
