/** A small clinic's web server for the whole-site tests: serves dist/ and the pages a test hands it. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface Site {
  origin: string;
  /** A page's markup, or what answers a path. */
  put(path: string, page: ServedPage | Answer): void;
  close(): Promise<void>;
}

/** Where the built script is: `dist`, or where a build went that is not to be committed yet. */
export const built = process.env['BUILD_DIR'] ?? 'dist';
export const builtScript = join(built, 'back-pain-widgets.js');

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

export async function openSite(): Promise<Site> {
  const pages = new Map<string, ServedPage | Answer>();
  const server = createServer((request, response) => {
    answer(request, response, pages).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, page) => void pages.set(path, page),
    close: () => close(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, ServedPage | Answer>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const page = pages.get(pathname);
  if (typeof page === 'function') return page(request, response);
  if (page) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
    return;
  }
  const file = join(built, normalize(pathname.replace(/^\/dist/, '')));
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
}

/** A clinic's page in the plainest markup, with our elements and the script where the test wants it. */
export function clinicPage(parts: { head?: string; body: string; language?: string }): string {
  return `<!doctype html>
<html lang="${parts.language ?? 'en-GB'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clinic</title>${parts.head ?? ''}</head>
<body><main><h1>Clinic</h1>${parts.body}</main></body>
</html>`;
}
