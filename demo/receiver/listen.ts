import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

const TRIES = 20;

/** This computer only, unless HOST says otherwise. */
export const LOOPBACK = '127.0.0.1';

/**
 * Serves on the wanted port, or on the next free one.
 * @throws Error when none of the {@link TRIES} ports from there on is free, or listening is not allowed at all
 */
export async function listen(
  app: Hono,
  wanted: number,
  host = LOOPBACK,
): Promise<{ server: Server; port: number }> {
  const answer = getRequestListener(app.fetch);
  const serve = (...exchange: Parameters<typeof answer>) => void answer(...exchange);
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    const server = createServer(serve);
    // A sender who never finishes must not hold a connection for minutes.
    server.requestTimeout = 30_000;
    server.headersTimeout = 15_000;
    try {
      return { server, port: await bind(server, port, host) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${wanted} to ${wanted + TRIES - 1}. Set PORT to another one.`);
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
