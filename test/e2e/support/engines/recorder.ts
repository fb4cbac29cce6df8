/** Runs before a page's own scripts: keeps what is written to the console and what nobody caught, until it is fetched. */
export interface Recorded {
  kind: 'console' | 'error';
  type: string;
  text: string;
}

/** Where the page keeps it, out of the sight of a page that lists its globals. */
export const RECORD = "Symbol.for('recorded by the test')";

export const RECORDER = `(() => {
  const kept = [];
  Object.defineProperty(globalThis, ${RECORD}, { value: kept });
  const keep = (kind, type, text) => kept.push({ kind, type, text });
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const plain = console[type];
    console[type] = (...words) => {
      keep('console', type, words.map(String).join(' '));
      plain.apply(console, words);
    };
  }
  addEventListener('error', (event) => keep('error', 'error', String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => keep('error', 'error', String(event.reason)));
  // Other browsers write these to the console by themselves.
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    keep('console', 'error', 'Refused by ' + effectiveDirective + ': ' + blockedURI + ' ' + sample));
  document.currentScript?.remove();
})()`;
