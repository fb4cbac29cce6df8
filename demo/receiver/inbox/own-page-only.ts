import type { MiddlewareHandler } from 'hono';

/**
 * The inbox is for the person at this computer. Listening on the loopback interface keeps other computers out; this
 * keeps out web pages that the same person has open: one that points its own name at 127.0.0.1 to read along (DNS
 * rebinding), and one that posts a form here.
 */
export function ownPageOnly(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const name = host.replace(/:\d+$/, '');
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(name)) {
      return context.text('The inbox opens at 127.0.0.1 or localhost only.', 403);
    }
    if (context.req.method === 'POST' && context.req.header('origin') !== `http://${host}`) {
      return context.text('Only the inbox itself may do this.', 403);
    }
    await next();
    return undefined;
  };
}
