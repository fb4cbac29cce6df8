/** Builds the site of the documentation and serves it below an address of its own, as a host of pages would. */
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Nothing in the site may count on standing at the root of its host. */
const BASE = '/some/where/';

export interface DocsSite {
  folder: string;
  /** Where the site begins. */
  address: string;
  /** Its pages that hold documents, and those that hold examples. */
  pages: readonly string[];
  examples: readonly string[];
  close(): void;
}

export async function openDocsSite(): Promise<DocsSite> {
  mkdirSync('.test-results', { recursive: true });
  const folder = mkdtempSync('.test-results/docs-site-');
  await promisify(execFile)('npm', ['run', 'docs:build'], { env: { ...process.env, DOCS_SITE_DIR: folder } });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = path.replace(BASE, '') || 'index.html';
    const found = path.startsWith(BASE)
      ? readFile(join(folder, file))
      : Promise.reject(new Error('not below the base'));
    found.then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    pages: html.filter((name) => !/^(examples|files)\//.test(name)).sort(),
    examples: html.filter((name) => name.startsWith('examples/')).sort(),
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
