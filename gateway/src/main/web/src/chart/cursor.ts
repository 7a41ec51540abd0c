import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -1e6,
  End: 1e6,
};

/** Moves a cursor along a chart by the keys of a slider; true when the key was one of them. */
export function moveCursor(event: KeyboardEvent, at: number, count: number, move: (at: number) => void): boolean {
  const step = STEPS[event.key];
  if (step === undefined) {
    return false;
  }
  event.preventDefault();
  move(Math.min(count - 1, Math.max(0, at + step)));
  return true;
}
