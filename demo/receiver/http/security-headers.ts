import type { MiddlewareHandler } from 'hono';

/** What every page of ours may load: its own files, nothing inline, nothing from elsewhere; no frame may hold it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const YEAR_SECONDS = 31_536_000;

/** @param https whether people reach this receiver by https; their browsers then take no other way for a year */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('Content-Security-Policy', POLICY);
    if (https) headers.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    // 'no-referrer' would also blank the Origin of our own forms, by which the inbox knows its own page.
    headers.set('Referrer-Policy', 'same-origin');
  };
}
