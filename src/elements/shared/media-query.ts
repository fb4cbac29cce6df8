/**
 * Media queries, for whoever wants to ask without knowing whether anybody can answer: a DOM that is made for tests has
 * no screen, and often no `matchMedia`.
 */

/** Whether the query holds now; false where nobody can say. */
export function mediaMatches(query: string): boolean {
  return ask(query)?.matches ?? false;
}

/** Calls back whenever the query begins or ceases to hold. */
export function onMediaChange(query: string, listener: () => void): void {
  ask(query)?.addEventListener('change', listener);
}

function ask(query: string): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia(query) : null;
}
