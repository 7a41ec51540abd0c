import { brokenLine } from './scale';

/** The shape of a series; the series itself is shown elsewhere. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 3) {
    return null;
  }
  const low = Math.min(...known, 0);
  const high = Math.max(...known, 0) || 1;
  const x = (at: number) => (at * 100) / (values.length - 1);
  const y = (value: number) => 22 - (20 * (value - low)) / (high - low || 1);
  const path = brokenLine(values.map((value, at) => [x(at), value === null ? null : y(value)] as const));
  return (
    <svg className="spark" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
