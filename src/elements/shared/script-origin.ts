/**
 * Where the script came from, `https://clinic.example`; null where that is not known, or where a bundler has made it a part
 * of the page's own. Whoever chose it trusts that place as much as the page's own.
 */
let origin: string | null = null;

export function setScriptOrigin(known: string | null): void {
  origin = known;
}

export function scriptOrigin(): string | null {
  return origin;
}
