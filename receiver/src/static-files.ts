import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * The files of a folder, by the path they have in it; `index.html` also by its folder, other pages also without `.html`.
 * A folder without its slash leads to the one with it, since what its page names beside itself is looked for there. Which paths exist is settled at the start, so no path from outside is ever joined to the
 * folder's; what is in the files is read anew each time.
 */
export function staticFiles(
  folder: string,
  prefix = '/',
  only = /\.(html|css|js|map|svg|txt|zip)$/,
): MiddlewareHandler {
  const fileByPath = new Map<string, string>();
  const folderPaths = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!only.test(name) || !statSync(file).isFile()) continue;
    const path = prefix + name.split(sep).join('/');
    for (const ending of [/$/, /\.html$/, /index\.html$/]) fileByPath.set(path.replace(ending, ''), file);
    if (path.endsWith('/index.html')) folderPaths.add(path.replace(/\/index\.html$/, ''));
  }
  return async (context, next) => {
    if (!['GET', 'HEAD'].includes(context.req.method)) return next();
    const { path, url } = context.req;
    if (folderPaths.has(path)) return context.redirect(`${path}/${new URL(url).search}`);
    const file = fileByPath.get(path);
    if (file === undefined) return next();
    return context.body(await readFile(file), 200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
  };
}
