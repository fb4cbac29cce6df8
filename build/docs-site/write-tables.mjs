/** `npm run docs:tables`: writes the tables of docs/elements anew from the manifest that the build has made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsOf, withTables } from './manifest-tables.mjs';

const built = process.env.BUILD_DIR ?? 'dist';

/** Every page of an element as it should stand, by its path. */
export async function pagesWithTables() {
  const manifest = JSON.parse(readFileSync(join(built, 'custom-elements.json'), 'utf8'));
  const pages = new Map();
  for (const [tag, element] of elementsOf(manifest)) {
    const path = `docs/elements/${tag}.md`;
    const page = withTables(readFileSync(path, 'utf8'), element);
    pages.set(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
  }
  return pages;
}

if (process.argv[1] === import.meta.filename)
  for (const [path, page] of await pagesWithTables()) writeFileSync(path, page);
