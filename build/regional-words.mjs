/**
 * Leaves in a regional catalogue (`en-GB` beside `en`) only the texts that differ. The tool writes every text of the
 * source into each catalogue: a translator wants that, but a variant of the same language would carry everything twice,
 * and nobody would see which texts it says in its own words. A text that is left out is shown as the source has it.
 *
 * Runs after `lit-localize extract` and after `lit-localize build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { isEnglishVariant, targetLocales } from './languages.mjs';

const FOLDER = 'src/locales';

for (const locale of targetLocales) {
  if (isEnglishVariant(locale)) writeCatalogue(locale, keepReworded(locale));
}

/** Takes the texts without words of their own out of the XLIFF file. Returns the ids of those that stay. */
function keepReworded(locale) {
  const file = `${FOLDER}/xliff/${locale}.xlf`;
  const written = readFileSync(file, 'utf8');
  const kept = written.replace(/<trans-unit [\s\S]*?<\/trans-unit>\n/g, (unit) =>
    unit.includes('<target>') ? unit : '',
  );
  if (kept !== written) writeFileSync(file, kept);
  return [...kept.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);
}

/** Writes the catalogue with these texts alone. */
function writeCatalogue(locale, ids) {
  const file = `${FOLDER}/generated/${locale}.ts`;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ids.includes(node.name.text)) texts.push(`  ${node.getText()},\n`);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const str = texts.some((text) => text.includes(': str`')) ? "import { str } from '@lit/localize';\n" : '';
  writeFileSync(
    file,
    `// Do not modify this file by hand!\n// Re-generate this file by \`npm run localize:build\`.\n\n${str}\nexport const templates = {\n${texts.join('')}};\n`,
  );
}
