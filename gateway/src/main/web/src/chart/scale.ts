import { nice, ticks } from 'd3-array';

/** A straight scale from values to places, with round ends and round marks between them. */
interface Scale {
  (value: number): number;
  ticks(count: number): number[];
}

export function linear(domain: readonly [number, number], range: readonly [number, number], rounded = 0): Scale {
  const [low, high] = rounded > 0 ? nice(domain[0], domain[1], rounded) : domain;
  const [from, to] = range;
  const place = (value: number) => from + ((to - from) * (value - low)) / (high - low || 1);
  return Object.assign(place, { ticks: (count: number) => ticks(low, high, count) });
}

/** Equal bands side by side, each with a gap of a fifth. */
export function bands(
  count: number,
  [from, to]: readonly [number, number],
): { at(index: number): number; width: number } {
  const outer = count < 8 ? 0.5 : 0.1;
  const step = (to - from) / (count - 0.2 + 2 * outer);
  return { at: (index) => from + step * (outer + index), width: 0.8 * step };
}

/** A line through the points that there are; it breaks where one is missing. */
export function brokenLine(points: readonly (readonly [number, number | null])[]): string {
  let pen = 'M';
  return points
    .map(([x, y]) => {
      const step = y === null ? '' : `${pen}${x.toFixed(1)},${y.toFixed(1)}`;
      pen = y === null ? 'M' : 'L';
      return step;
    })
    .join('');
}
