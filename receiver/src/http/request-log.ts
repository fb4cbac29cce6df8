import type { MiddlewareHandler } from 'hono';

export type Log = (line: string) => void;

/** One line per request: when, what, how it ended. Never a query, a body, an id or an address: those are the patient's. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const known = context.res.status === 404 ? '(unknown path)' : printable(withoutIds(context.req.path));
    const took = Math.round(performance.now() - started);
    log(`${new Date().toISOString()} ${context.req.method} ${known} ${context.res.status} ${took} ms`);
  };
}

function withoutIds(path: string): string {
  return path.replace(/[\da-f]{8}-[\da-f-]{27}/gi, ':id');
}

/** A path may hold line breaks and a terminal's own codes; in the log it is one harmless line. */
function printable(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)
    .slice(0, 200);
}

/** What of an error may stand in a log: messages of a database quote the values they choke on, its codes do not. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? `${error.name} ${code}` : error.name;
}
