import type { MiddlewareHandler } from 'hono';

/** What every page of ours may load: its own files, nothing inline, nothing from elsewhere. */
const policy = (ancestors: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

/** The widget's own pages for frames; nobody else may hold a page of ours in one. */
const MADE_FOR_FRAMES = '/embed/';

const YEAR_SECONDS = 31_536_000;

/** @param https whether people reach this receiver by https; their browsers then take no other way for a year */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    const framed = context.req.path.startsWith(MADE_FOR_FRAMES);
    headers.set('Content-Security-Policy', framed ? policy('*') : policy("'none'"));
    if (https) headers.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!framed) headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    // 'no-referrer' would also blank the Origin of our own forms, by which the inbox knows its own page.
    headers.set('Referrer-Policy', 'same-origin');
  };
}
