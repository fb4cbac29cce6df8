/** The same questions as the form, without our script: in a page written by hand, and as an element of lit's. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BARE_FIELDS, BARE_STYLES } from './bare-fields.js';

/** @returns the form with its script inline, as it would stand in the page */
export async function bareForm(): Promise<string> {
  const script = await bundled('bare-form-script.ts');
  return `<style>${BARE_STYLES}</style>\n${BARE_FIELDS}\n<script>${script}</script>`;
}

/** @returns a script that defines `<lit-form>`: the same form, made by lit */
export const litForm = (): Promise<string> => bundled('lit-form-element.ts');

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    conditions: ['production'],
    logLevel: 'error',
    tsconfigRaw: {},
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${file} gave no script.`);
  return output.text;
}
