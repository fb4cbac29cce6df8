/** A clinic's web server as a host sets it up: everything is compressed with brotli, beforehand. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { built } from '../../../e2e/support/site.js';

/** What one visit asked for. */
export interface Traffic {
  requests: number;
  /** Of the bodies, as they went over the wire. */
  bytes: number;
}

export interface BenchSite {
  origin: string;
  put(path: string, type: keyof typeof TYPES, body: string): void;
  /** What was asked for since the last call. */
  takeTraffic(): Traffic;
  close(): Promise<void>;
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/fhir+ndjson',
};

/** A page of the same site, so that the browser has its process and its connection when the measured one is opened. */
export const BLANK = '/blank';

export async function openBenchSite(): Promise<BenchSite> {
  const files = new Map<string, { type: string; body: Buffer }>();
  let traffic: Traffic = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = files.get(pathname);
    if (pathname === '/favicon.ico' || !file) {
      response.writeHead(404).end();
      return;
    }
    traffic.requests += 1;
    traffic.bytes += file.body.length;
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.body.length,
      })
      .end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const site: BenchSite = {
    origin: `http://127.0.0.1:${port}`,
    put: (path, type, body) => void files.set(path, { type: TYPES[type], body: brotliCompressSync(body) }),
    takeTraffic: () => {
      const taken = traffic;
      traffic = { requests: 0, bytes: 0 };
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
    },
  };
  // The script, and what the build puts beside it.
  for (const name of readdirSync(built).filter((file) => file.endsWith('.js')))
    site.put(`/${name}`, 'js', readFileSync(join(built, name), 'utf8'));
  site.put(BLANK, 'html', '<!doctype html><title>Blank</title>');
  return site;
}
