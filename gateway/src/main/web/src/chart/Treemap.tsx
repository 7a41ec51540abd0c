import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useWidth } from './width';

export interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly written: string;
  /** Tiles of one group lie together and share a colour. */
  readonly group: string;
  readonly colour: number;
}

interface Branch {
  readonly tile?: Tile;
  readonly children?: readonly Branch[];
}

interface TreemapProps {
  tiles: readonly Tile[];
  description: string;
  help: string;
  /** Null where there is nothing inside. */
  open: ((key: string) => void) | null;
  up: (() => void) | null;
  otherLabel(count: number): string;
}

const HEIGHT = 380;
/** Smaller than this part of the whole, nothing can be seen or pointed at. */
const LEAST = 0.0015;

/** Areas by value; a list to the keyboard and to who cannot see it. */
export function Treemap({ tiles, description, help, open, up, otherLabel }: TreemapProps) {
  const id = useId();
  const [box, width] = useWidth(800);
  const [chosen, choose] = useState(0);
  const leaves = useMemo(() => lay(merge(tiles, otherLabel), width), [tiles, width, otherLabel]);
  const at = Math.min(chosen, leaves.length - 1);
  const enter = (tile: Tile | undefined) => tile && tile.key !== '' && open?.(tile.key);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: leaves.length - 1,
    }[event.key];
    if (next !== undefined) {
      choose(Math.min(leaves.length - 1, Math.max(0, next)));
    } else if (event.key === 'Enter') {
      enter(leaves[at]?.data.tile);
    } else if ((event.key === 'Escape' || event.key === 'Backspace') && up) {
      up();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div ref={box} className="chart">
      <svg
        data-chart
        className="treemap"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="listbox"
        tabIndex={0}
        aria-label={`${description} ${help}`}
        aria-activedescendant={`${id}-${at}`}
        onKeyDown={onKeyDown}
      >
        {leaves.map((leaf, index) => (
          <Cell
            key={leaf.data.tile?.key}
            id={`${id}-${index}`}
            leaf={leaf}
            selected={index === at}
            onClick={() => {
              choose(index);
              enter(leaf.data.tile);
            }}
          />
        ))}
      </svg>
    </div>
  );
}

interface CellProps {
  id: string;
  leaf: HierarchyRectangularNode<Branch>;
  selected: boolean;
  onClick(): void;
}

function Cell({ id, leaf, selected, onClick }: CellProps) {
  const { tile } = leaf.data;
  const width = leaf.x1 - leaf.x0;
  const height = leaf.y1 - leaf.y0;
  if (!tile) {
    return null;
  }
  return (
    <g role="option" id={id} aria-selected={selected} aria-label={`${tile.label}: ${tile.written}`} onClick={onClick}>
      <title>{`${tile.label}: ${tile.written}`}</title>
      <rect
        className={`tile hue${tile.colour}${selected ? ' current' : ''}`}
        x={leaf.x0}
        y={leaf.y0}
        width={width}
        height={height}
      />
      {width > 78 && height > 34 && (
        <text className="tile-label" x={leaf.x0 + 6} y={leaf.y0 + 16} aria-hidden="true">
          {lines(tile.label, width - 10, Math.min(4, Math.floor((height - 22) / 14))).map((text, line) => (
            <tspan key={line} x={leaf.x0 + 6} dy={line === 0 ? 0 : 14}>
              {text}
            </tspan>
          ))}
          <tspan x={leaf.x0 + 6} dy={14} className="amount">
            {fit(tile.written, width - 10)}
          </tspan>
        </text>
      )}
    </g>
  );
}

function lay(tiles: readonly Tile[], width: number): HierarchyRectangularNode<Branch>[] {
  const groups = Map.groupBy(tiles, ({ group }) => group);
  const root = hierarchy<Branch>({
    children: [...groups.values()].map((members) => ({ children: members.map((tile) => ({ tile })) })),
  })
    .sum(({ tile }) => tile?.value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return treemap<Branch>()
    .size([width, HEIGHT])
    .paddingInner(1)
    .round(true)(root)
    .leaves()
    .filter(({ data }) => data.tile);
}

function merge(tiles: readonly Tile[], otherLabel: (count: number) => string): readonly Tile[] {
  const positive = tiles.filter(({ value }) => value > 0);
  const all = positive.reduce((sum, { value }) => sum + value, 0);
  const large = positive.filter(({ value }) => value >= LEAST * all);
  const small = positive.slice(large.length);
  return small.length < 2
    ? positive
    : [
        ...large,
        {
          key: '',
          label: otherLabel(small.length),
          value: small.reduce((sum, { value }) => sum + value, 0),
          written: '',
          group: '',
          colour: 0,
        },
      ];
}

/** About as wide as the letters of the font are on average; East Asian ones are twice as wide. */
const LETTER = 6.6;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1) * LETTER, 0);

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) {
    return text;
  }
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`) > width) {
    kept = kept.slice(0, -1);
  }
  return `${kept.trimEnd()}…`;
}

function lines(text: string, width: number, most: number): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && widthOf(`${line} ${word}`) > width) {
      done.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  done.push(line);
  const shown = done.slice(0, Math.max(1, most));
  const cut = shown.length < done.length;
  return shown.map((shownLine, at) => fit(cut && at === shown.length - 1 ? `${shownLine} …` : shownLine, width));
}
