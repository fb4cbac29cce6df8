/**
 * Writes a page for webmasters (builder, themes, own words) and its script. Such a page stands beside the script of the
 * elements and works from a folder on somebody's desk, too; a browser opens no modules there, so it has one classic script.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Where everything that is built goes. */
export const OUTPUT = process.env.BUILD_DIR ?? 'dist';

/**
 * @param {string} folder its name below the output
 * @param {{ entry: string, script: string, copied: readonly string[], options?: import('esbuild').BuildOptions }} page
 *   `script`: the name that its code gets; `copied`: files that are taken as they are
 * @returns {Promise<string>} the folder that was written
 */
export async function writeToolPage(folder, { entry, script, copied, options = {} }) {
  const out = join(OUTPUT, folder);
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [entry],
    outfile: join(out, script),
    bundle: true,
    format: 'iife',
    target: 'es2021',
    logLevel: 'warning',
    ...options,
  });
  for (const file of copied) copyFileSync(file, join(out, basename(file)));
  return out;
}
