import { useState } from 'react';
import { amount } from '../i18n/numbers';
import { useWords } from '../i18n/words';
import { moveCursor } from './cursor';
import { bands, brokenLine, linear } from './scale';
import { useWidth } from './width';

interface FlowYear {
  readonly period: string;
  /** One or two reports of each flow; null is a gap and not zero. */
  readonly exports: readonly (number | null)[];
  readonly imports: readonly (number | null)[];
  readonly balance: number | null;
  /** The year in words, for who cannot see it. */
  readonly sentence: string;
}

interface FlowChartProps {
  years: readonly FlowYear[];
  description: string;
  chosen: string | null;
  choose(period: string): void;
}

const HEIGHT = 300;
const LEFT = 76;
const BOTTOM = 24;
const TOP = 8;

/** Exports above and imports below the line, the balance as a line through them. */
export function FlowChart({ years, description, chosen, choose }: FlowChartProps) {
  const words = useWords();
  const [box, width] = useWidth(800);
  const [cursor, setCursor] = useState<number | null>(null);
  const usual = years.findIndex(({ period }) => period === chosen);
  const at = Math.min(cursor ?? (usual < 0 ? years.length : usual), years.length - 1);
  const high = Math.max(...years.flatMap(({ exports }) => exports.map((value) => value ?? 0)), 0);
  const low = -Math.max(...years.flatMap(({ imports }) => imports.map((value) => value ?? 0)), 0);
  const x = bands(years.length, [LEFT, Math.max(width, 300) - 4]);
  const y = linear([low || -1, high || 1], [HEIGHT - BOTTOM, TOP], 5);
  const current = years[at];
  const every = Math.ceil((years.length * 44) / (width - LEFT));

  return (
    <div ref={box} className="chart">
      <div
        className="cursor"
        role="slider"
        tabIndex={0}
        aria-label={`${words.trade.cursor}. ${description}`}
        aria-valuemin={Number(years[0]?.period)}
        aria-valuemax={Number(years.at(-1)?.period)}
        aria-valuenow={Number(current?.period)}
        aria-valuetext={current?.sentence}
        onKeyDown={(event) => {
          if (!moveCursor(event, at, years.length, setCursor) && event.key === 'Enter' && current) {
            choose(current.period);
          }
        }}
      >
        <svg data-chart viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
          {y.ticks(5).map((tick) => (
            <g key={tick}>
              <line className={tick === 0 ? 'zero' : 'grid'} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text className="tick" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
                {amount({ value: Math.abs(tick), unit: 'CURRENCY', currency: 'USD' }, words)}
              </text>
            </g>
          ))}
          {years.map((year, index) => (
            <g key={year.period} onPointerEnter={() => setCursor(index)} onClick={() => choose(year.period)}>
              <rect
                className={`hit${year.period === chosen ? ' chosen' : ''}${index === at ? ' at' : ''}`}
                x={x.at(index)}
                y={TOP}
                width={x.width}
                height={HEIGHT - BOTTOM - TOP}
              />
              <Bars values={year.exports} className="exports" x={x.at(index)} width={x.width} y={y} up />
              <Bars values={year.imports} className="imports" x={x.at(index)} width={x.width} y={y} />
              {index % every === 0 && (
                <text className="tick" x={x.at(index) + x.width / 2} y={HEIGHT - 6} textAnchor="middle">
                  {year.period}
                </text>
              )}
            </g>
          ))}
          <path
            className="balance"
            d={brokenLine(
              years.map(
                ({ balance }, index) => [x.at(index) + x.width / 2, balance === null ? null : y(balance)] as const,
              ),
            )}
          />
        </svg>
      </div>
      <p className="readout" aria-hidden="true">
        {current?.sentence}
      </p>
    </div>
  );
}

interface BarsProps {
  values: readonly (number | null)[];
  className: string;
  x: number;
  width: number;
  y: (value: number) => number;
  up?: boolean;
}

/** One report filled; a second one beside it in outline, so that colour alone tells nothing. */
function Bars({ values, className, x, width, y, up = false }: BarsProps) {
  const each = width / values.length;
  return values.map((value, at) =>
    value === null ? null : (
      <rect
        key={at}
        className={`${className}${at > 0 ? ' outlined' : ''}`}
        x={x + at * each}
        width={Math.max(1, each - (values.length > 1 ? 1 : 0))}
        y={up ? y(value) : y(0)}
        height={Math.max(value === 0 ? 0 : 1, Math.abs(y(0) - y(up ? value : -value)))}
      />
    ),
  );
}
