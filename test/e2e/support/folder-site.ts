/** Plain web space: serves a folder's files below a path, and nothing else but what a test adds. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface FolderSite {
  /** Address of the folder, without a slash at its end. */
  address: string;
  origin: string;
  /** Every path that was asked for and is not there. */
  missing: string[];
  put(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.zip': 'application/zip',
};

export async function serveFolder(folder: string, below: string): Promise<FolderSite> {
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const answer = answers.get(pathname);
    if (answer) {
      answer(request, response);
      return;
    }
    const notThere = () => {
      // A browser asks every site for an icon by itself.
      if (pathname !== '/favicon.ico') missing.push(pathname);
      response.writeHead(404).end();
    };
    if (!pathname.startsWith(`${below}/`)) {
      notThere();
      return;
    }
    const file = join(folder, normalize(decodeURIComponent(pathname.slice(below.length))));
    readFile(file).then((body) => {
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    }, notThere);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: origin + below,
    origin,
    missing,
    put: (path, answer) => void answers.set(path, answer),
    close: () => {
      server.closeAllConnections();
      return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
    },
  };
}
