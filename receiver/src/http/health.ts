import type { Context } from 'hono';

/** For a balancer or a container's health check: 200 where the store answers. It says nothing else. */
export function health(store: { alive(): Promise<void> }): (context: Context) => Promise<Response> {
  return async (context) => {
    context.header('Cache-Control', 'no-store');
    try {
      await store.alive();
      return context.text('ok');
    } catch {
      return context.text('the store does not answer', 503);
    }
  };
}
