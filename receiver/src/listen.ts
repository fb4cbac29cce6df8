import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { isThisMachine } from './http/this-machine.js';

const TRIES = 20;

/** A sender who never finishes must not hold a connection for minutes; Node looks as often as the last one says. */
const SLOWEST = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 2_000 };

/** This computer only, unless HOST says otherwise. */
export const LOOPBACK = '127.0.0.1';

/** Whether only this computer can reach what listens on a network address. @param host as Node takes it: `::1` bare */
export function listensHere(host: string): boolean {
  return isThisMachine(host.includes(':') ? `[${host}]` : host);
}

/**
 * Serves on the wanted port, or on the next free one.
 * @throws Error when none of the {@link TRIES} ports from there on is free, or listening is not allowed at all
 */
export async function listen(
  app: Hono,
  wanted: number,
  host = LOOPBACK,
): Promise<{ server: Server; port: number }> {
  // HTTP/1.0 needs no Host: a balancer's health check may come without one.
  const answer = getRequestListener(app.fetch, { hostname: 'localhost' });
  const serve = (...exchange: Parameters<typeof answer>) => void answer(...exchange);
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    const server = createServer(SLOWEST, serve);
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
