/** Every text of the content stands in the built script letter by letter, also those that no test ever brings on the screen. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import type { Texts } from '../../src/locales/loaded-texts.js';
import { FETCHED_LANGUAGES } from '../locales/fetched-languages.js';

const dist = process.env['BUILD_DIR'] ?? 'dist';
const script = join(dist, 'back-pain-widgets.js');

/** The texts of a program, as they are once it runs. */
function textsOfScript(file: string): Set<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, name } = node as { type?: string; value?: unknown; name?: unknown };
    if (type === 'Literal' && typeof value === 'string') texts.add(value);
    if (type === 'TemplateElement') texts.add((value as { cooked: string }).cooked);
    // A key without quotes, such as `warmth: {`.
    if (type === 'Identifier' && typeof name === 'string') texts.add(name);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(file, 'utf8')));
  return texts;
}

/** The texts of the sources in a folder, but for the paths of imports and the names of types. */
function textsOfSources(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/types\.ts$|figures/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const found: { file: string; text: string }[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
        if (ts.isStringLiteralLike(node)) found.push({ file, text: node.text });
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
      return found;
    });
}

/** Templates of markup that begin or end with a space: the minifier takes it, and words run together in the script. */
function templatesWithOuterSpace(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
          const markup = node.template.getText().slice(1, -1);
          if (/^ \S|\S $/.test(markup)) found.push(`${file}: ${markup.slice(0, 60)}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
      return found;
    });
}

describe('the built script', () => {
  it('is plain ASCII, so that a page in an old encoding garbles nothing', () => {
    const beyond = readFileSync(script, 'utf8').match(/.{0,40}\P{ASCII}.{0,20}/gu) ?? [];
    assert.deepEqual(beyond, []);
  });

  it('loses no space between words: one at the edge of a template is written as an expression', () => {
    assert.deepEqual(templatesWithOuterSpace('src'), []);
  });

  it('holds every text of the content as it was written', () => {
    const inScript = textsOfScript(script);
    const inSources = textsOfSources('src/content').filter(
      ({ file }) => !FETCHED_LANGUAGES.some((tag) => file.startsWith(join('src/content', tag.toLowerCase()))),
    );
    assert.ok(inSources.length > 500, `${inSources.length} texts`);
    assert.deepEqual(
      inSources.filter(({ text }) => !inScript.has(text)),
      [],
    );
  });

  for (const tag of FETCHED_LANGUAGES)
    it(`has every text of a language beside it as it was written: ${tag}`, async () => {
      const { texts } = (await import(`../../src/locales/generated/${tag}.js`)) as { texts: Texts };
      const inFile = textsOfScript(join(dist, 'locales', `${tag}.js`));
      assert.deepEqual(
        Object.values(texts).filter((text) => !inFile.has(text)),
        [],
      );
    });
});
