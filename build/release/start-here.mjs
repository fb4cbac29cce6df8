import { readFileSync } from 'node:fs';
import { exactSnippets } from './exact-snippets.mjs';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text) => text.replace(/[&<>]/g, (letter) => ENTITIES[letter]);

/** The page that tells a webmaster what to do with the files beside it. */
export function startHere({ version, integrity }) {
  const { own, npm } = exactSnippets({ version, integrity });
  const parts = { version, own: escape(own), npm: escape(npm) };
  return readFileSync(new URL('start-here.html', import.meta.url), 'utf8').replace(
    /\{(version|own|npm)\}/g,
    (_, name) => parts[name],
  );
}
