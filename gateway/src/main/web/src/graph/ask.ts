import { useCallback, useEffect, useState } from 'react';

/** A document of the graph with the types of its answer and its variables. */
export interface Question<T, V> {
  toString(): string;
  readonly __apiType?: (variables: V) => T;
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly service?: string };
}

/** What the graph said: data, errors or both. A service that is down costs its own fields only. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors: readonly GraphError[];
  readonly loading: boolean;
  again(): void;
}

interface Asking {
  readonly signal?: AbortSignal;
  /** Of an editor, for changes. */
  readonly token?: string;
}

export async function ask<T, V>(
  document: Question<T, V>,
  variables: V,
  { signal, token }: Asking = {},
): Promise<{ data: T | null; errors: readonly GraphError[] }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  const body = (await response.json()) as { data?: T | null; errors?: GraphError[] };
  return { data: body.data ?? null, errors: body.errors ?? [] };
}

/** Whole answers of this visit: going back shows them at once. */
const kept = new Map<string, unknown>();

interface Held<T> {
  readonly key: string;
  readonly data: T | null;
  readonly errors: readonly GraphError[];
}

/** Asks the graph, and again whenever the variables change. What was there stays until the new answer is. */
export function useGraph<T, V>(document: Question<T, V>, variables: V, wanted = true): Answer<T> {
  const key = JSON.stringify([document.toString(), variables]);
  const [held, hold] = useState<Held<T> | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!wanted) {
      return undefined;
    }
    if (kept.has(key)) {
      hold({ key, data: kept.get(key) as T, errors: [] });
      return undefined;
    }
    const abort = new AbortController();
    ask(document, variables, { signal: abort.signal }).then(
      ({ data, errors }) => {
        if (errors.length === 0 && data !== null) {
          kept.set(key, data);
        }
        hold({ key, data, errors });
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) {
          hold({
            key,
            data: null,
            errors: [{ message: String(failure), extensions: { code: 'UNREACHABLE' } }],
          });
        }
      },
    );
    return () => abort.abort();
    // The key stands for document and variables.
  }, [key, wanted, turn]);

  const again = useCallback(() => {
    hold(null);
    setTurn((before) => before + 1);
  }, []);
  return {
    data: held?.data ?? null,
    errors: held?.key === key ? held.errors : [],
    loading: wanted && held?.key !== key,
    again,
  };
}

/** The same question in GraphiQL. Behind the #, so that it stays in the browser. */
export function inGraphiql<T, V>(document: Question<T, V>, variables: V): string {
  const address = new URLSearchParams({
    query: indented(document.toString()),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphiql#${address}`;
}

/** A document as a person writes it: two spaces a level. */
function indented(document: string): string {
  let depth = 0;
  return document
    .trim()
    .split('\n')
    .map((line) => {
      const text = line.trim();
      depth -= /^[})]/.test(text) ? 1 : 0;
      const written = text && '  '.repeat(depth) + text;
      depth += /[{(]$/.test(text) ? 1 : 0;
      return `${written}\n`;
    })
    .join('');
}
