import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { isLoopbackHost } from '../../../src/features/options/web-address.js';
import { hasBearer } from '../http/bearer-only.js';
import { bareAddress } from '../http/sender-address.js';
import { isThisMachine } from '../http/this-machine.js';
import { listensHere } from '../listen.js';
import type { Settings } from '../settings.js';
import type { Metrics } from './metrics.js';
import type { StoreFigures } from './store-figures.js';

export interface MetricsOptions {
  metrics: Metrics;
  figures: () => Promise<StoreFigures>;
  settings: Pick<Settings, 'host' | 'publicUrl' | 'metricsToken'>;
}

/** `GET /metrics`. Where it may not be read it seems not to be there. */
export function metricsRoute({ metrics, figures, settings }: MetricsOptions) {
  return async (context: Context): Promise<Response> => {
    context.header('Cache-Control', 'no-store');
    const { metricsToken } = settings;
    if (metricsToken !== null && !hasBearer(context, metricsToken))
      return context.text('METRICS_TOKEN opens this.', 401, { 'WWW-Authenticate': 'Bearer' });
    if (metricsToken === null && !fromThisMachine(context, settings))
      return context.text('There is no such page.', 404);
    const known = await figures().catch(() => null);
    return context.body(await metrics.text(known), 200, { 'Content-Type': metrics.contentType });
  };
}

/**
 * Whether a program of this very machine asks. Behind a web server of this machine everybody seems to be one, hence not
 * where others are meant to reach the receiver, nor where the question was passed on; and no page may point its name here.
 */
function fromThisMachine(context: Context, { host, publicUrl }: MetricsOptions['settings']): boolean {
  if (!listensHere(host) || (publicUrl !== null && !isLoopbackHost(publicUrl.hostname))) return false;
  const header = (name: string) => context.req.header(name);
  if (['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => header(name) !== undefined))
    return false;
  const named = `http://${header('host') ?? ''}`;
  if (!URL.canParse(named) || !isLoopbackHost(new URL(named).hostname)) return false;
  const address = bareAddress(getConnInfo(context).remote.address ?? '').replace(/^::ffff:/, '');
  return isThisMachine(address.includes(':') ? `[${address}]` : address);
}
