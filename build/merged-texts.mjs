/**
 * Puts the interface's texts of a language, which `lit-localize build` has written, and its clinical prose into one
 * module: `src/locales/generated/<tag>.ts`. That is what a page fetches. Each text stands under the id of the English one.
 *
 * Runs with tsx, after `lit-localize build`.
 */
import { writeFileSync } from 'node:fs';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { format, resolveConfig } from 'prettier';
import { fetchedLanguages } from './languages.mjs';

const FOLDER = 'src/locales';
const PARTS = ['emergency', 'guide', 'exercises', 'article'];

for (const tag of fetchedLanguages) {
  const file = `${FOLDER}/generated/${tag}.ts`;
  const { templates } = await import(`../${file}`);
  const texts = { ...interfaceTexts(templates), ...(await proseTexts(tag)) };
  const lines = Object.entries(texts).map(([id, text]) => `${JSON.stringify(id)}: ${JSON.stringify(text)},`);
  const code = `// Do not modify this file by hand!
// Re-generate this file by \`npm run localize:build\`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
${lines.join('\n')}
};
`;
  writeFileSync(file, await format(code, { ...(await resolveConfig(file)), parser: 'typescript' }));
}

/** `${0}` stands where the first value goes. */
function interfaceTexts(templates) {
  const written = Object.entries(templates).map(([id, text]) => [
    id,
    typeof text === 'string'
      ? text
      : text.strings.reduce((before, after, index) => `${before}\${${text.values[index - 1]}}${after}`),
  ]);
  return Object.fromEntries(written);
}

async function proseTexts(tag) {
  const texts = {};
  for (const part of PARTS) {
    const { [part]: sentences } = await import(`../src/content/${tag.toLowerCase()}/${part}.ts`);
    for (const [english, text] of Object.entries(sentences)) texts[generateMsgId(english, false)] = text;
  }
  return texts;
}
