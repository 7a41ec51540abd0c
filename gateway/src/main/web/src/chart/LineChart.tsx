import { extent } from 'd3-array';
import { useState } from 'react';
import { amount } from '../i18n/numbers';
import { useWords } from '../i18n/words';
import { moveCursor } from './cursor';
import { brokenLine, linear } from './scale';
import { useWidth } from './width';

export interface Series {
  readonly label: string;
  /** Year and value; null is a gap. */
  readonly points: readonly (readonly [number, number | null])[];
}

const HEIGHT = 260;
const LEFT = 76;
const BOTTOM = 24;
const TOP = 10;
/** Dash and colour together, so that colour alone tells nothing. */
const STYLES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Several series over the same years. */
export function LineChart({
  series,
  description,
  currency,
}: {
  series: readonly Series[];
  description: string;
  currency: string;
}) {
  const words = useWords();
  const [box, width] = useWidth(800);
  const years = [...new Set(series.flatMap(({ points }) => points.map(([year]) => year)))].sort((a, b) => a - b);
  const [cursor, setCursor] = useState(years.length - 1);
  const at = Math.min(cursor, years.length - 1);
  const year = years[at] ?? 0;
  const [low = 0, high = 1] = extent(series.flatMap(({ points }) => points.map(([, value]) => value ?? 0)).concat(0));
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 1;
  const x = linear(first === last ? [first - 1, last + 1] : [first, last], [LEFT + 10, Math.max(width, 300) - 24]);
  const y = linear([low, high === low ? low + 1 : high], [HEIGHT - BOTTOM, TOP], 5);
  const write = (value: number) => amount({ value, unit: 'CURRENCY', currency }, words);
  const sentence = `${year}: ${series
    .map(({ label, points }) => {
      const value = points.find(([of]) => of === year)?.[1] ?? null;
      return `${label} ${value === null ? words.view.noData : write(value)}`;
    })
    .join('; ')}`;
  const every = Math.ceil((years.length * 44) / (width - LEFT));

  return (
    <div ref={box} className="chart">
      <div
        className="cursor"
        role="slider"
        tabIndex={0}
        aria-label={`${words.trade.cursor}. ${description}`}
        aria-valuemin={first}
        aria-valuemax={last}
        aria-valuenow={year}
        aria-valuetext={sentence}
        onKeyDown={(event) => moveCursor(event, at, years.length, setCursor)}
      >
        <svg data-chart viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line className={tick === 0 ? 'zero' : 'grid'} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text className="tick" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
                {write(tick)}
              </text>
            </g>
          ))}
          <line className="at" x1={x(year)} x2={x(year)} y1={TOP} y2={HEIGHT - BOTTOM} />
          {series.map(({ label, points }, index) => (
            <g key={label} className={`line ${STYLES[index % STYLES.length]}`}>
              <path d={brokenLine(points.map(([of, value]) => [x(of), value === null ? null : y(value)] as const))} />
              {points.map(([of, value]) => value !== null && <circle key={of} cx={x(of)} cy={y(value)} r={3} />)}
            </g>
          ))}
          {years.map((of, index) => (
            <g key={of}>
              {index % every === 0 && (
                <text className="tick" x={x(of)} y={HEIGHT - 6} textAnchor="middle">
                  {of}
                </text>
              )}
              <rect
                className="hit"
                x={x(of) - 12}
                y={TOP}
                width={24}
                height={HEIGHT - BOTTOM - TOP}
                onPointerEnter={() => setCursor(index)}
              />
            </g>
          ))}
        </svg>
      </div>
      <ul className="legend">
        {series.map(({ label }, index) => (
          <li key={label}>
            <svg className={`line ${STYLES[index % STYLES.length]}`} width="28" height="10" aria-hidden="true">
              <path d="M0,5H28" />
            </svg>{' '}
            {label}
          </li>
        ))}
      </ul>
      <p className="readout" aria-hidden="true">
        {sentence}
      </p>
    </div>
  );
}
