/** The pages of the elements: tables as the manifest has them, and an example that runs for everything in them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementsOf } from '../../build/docs-site/manifest-tables.mjs';
import { pagesWithTables } from '../../build/docs-site/write-tables.mjs';
import { codeBlocks } from './support/documents.js';

interface Named {
  name: string;
}
interface Element {
  tagName: string;
  attributes?: (Named & { fieldName?: string })[];
  members?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const manifest: unknown = JSON.parse(
  readFileSync(join(process.env['BUILD_DIR'] ?? 'dist', 'custom-elements.json'), 'utf8'),
);
const elements: ReadonlyMap<string, Element> = elementsOf(manifest);

const live = (document: string) =>
  codeBlocks(document)
    .filter(({ isLive }) => isLive)
    .map(({ code }) => code)
    .join('\n');

/** How each kind of thing is written where it is used. */
const uses = (element: Element): Readonly<Record<string, RegExp[]>> => ({
  attributes: (element.attributes ?? []).map(({ name }) => new RegExp(`\\s${name}(=|\\s|>)`)),
  members: (element.members ?? [])
    .filter(({ name }) => !element.attributes?.some(({ fieldName }) => fieldName === name))
    .map(({ name }) => new RegExp(`\\.${name}\\b`)),
  events: (element.events ?? []).map(({ name }) => new RegExp(`'${name}'`)),
  slots: (element.slots ?? []).map(({ name }) =>
    name === '' ? /<appointment-form[^>]*>\s*<a / : new RegExp(`slot="${name}"`),
  ),
  parts: (element.cssParts ?? []).map(({ name }) => new RegExp(`${element.tagName}::part\\(${name}\\)`)),
});

describe('docs/elements', () => {
  it('has a page for each element, with its tables as `npm run docs:tables` writes them', async () => {
    const pages: ReadonlyMap<string, string> = await pagesWithTables();
    assert.equal(pages.size, 3);
    for (const [path, page] of pages) assert.equal(readFileSync(path, 'utf8'), page, path);
  });

  for (const [tag, element] of elements) {
    const examples = live(`docs/elements/${tag}.md`);
    for (const [kind, patterns] of Object.entries(uses(element)))
      it(`shows all ${kind} of <${tag}> in examples that run`, () => {
        assert.deepEqual(patterns.filter((pattern) => !pattern.test(examples)).map(String), []);
      });
  }

  it('shows every custom property in the examples of docs/theming.md', () => {
    const examples = live('docs/theming.md');
    const properties = [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties);
    assert.ok(properties.length > 60);
    assert.deepEqual(
      properties.filter(({ name }) => !examples.includes(`${name}:`)),
      [],
    );
  });
});
