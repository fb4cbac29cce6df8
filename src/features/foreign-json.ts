/** Reading JSON that others wrote. Nothing in it is taken on trust, and nothing here throws. */

/** What the text says, or undefined where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object that the text holds; null where it holds none: a page, a list, a part of an object. */
export function objectIn(text: string): Record<string, unknown> | null {
  const value = parsedJson(text);
  return isObject(value) ? value : null;
}

/** An object with names, not a list and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text without outer space; empty for anything that is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A list as it is; empty for anything that is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Services write `true` as a boolean and as a text. */
export function isTrue(value: unknown): boolean {
  return String(value) === 'true';
}
