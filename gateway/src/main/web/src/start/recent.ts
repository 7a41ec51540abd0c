/** The pairs that were looked at on this device, the latest first. */
export interface Pair {
  readonly one: string;
  readonly other: string;
}

const KEY = 'entente:recent';
const MOST = 6;

export function recent(): Pair[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPair) : [];
  } catch {
    return [];
  }
}

export function remember(pair: Pair): void {
  const others = recent().filter(({ one, other }) => one !== pair.one || other !== pair.other);
  localStorage.setItem(KEY, JSON.stringify([pair, ...others].slice(0, MOST)));
}

function isPair(value: unknown): value is Pair {
  const { one, other } = (value ?? {}) as Partial<Record<string, unknown>>;
  return [one, other].every((code) => typeof code === 'string' && /^[A-Z0-9]{3}$/.test(code));
}
