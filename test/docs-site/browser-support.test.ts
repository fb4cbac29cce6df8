/** The versions that docs/browser-support.md names are those of MDN's compatibility data, and the script uses what they stand for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import data, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };

const document = readFileSync('docs/browser-support.md', 'utf8');
const script = readFileSync(join(process.env['BUILD_DIR'] ?? 'dist', 'back-pain-widgets.js'), 'utf8');

interface Row {
  entry: string;
  versions: readonly [chrome: string, firefox: string, safari: string];
}
const rows: Row[] = [
  ...document.matchAll(/^\|[^|]+\| `([\w.-]+)` +\| +([\d.]+) \| +([\d.]+) \| +([\d.]+) \|/gm),
].map(([, entry = '', chrome = '', firefox = '', safari = '']) => ({
  entry,
  versions: [chrome, firefox, safari],
}));

/** What an entry looks like where the script uses it. */
const USED: Readonly<Record<string, string>> = {
  'javascript.operators.nullish_coalescing_assignment': '??=',
  'javascript.builtins.Array.at': '.at(-1)',
  'javascript.builtins.Object.hasOwn': 'Object.hasOwn(',
  'css.types.color.oklch.relative_syntax': 'oklch(from ',
  'css.types.color.color-mix': 'color-mix(',
  'css.selectors.has': ':has(',
  'api.ShadowRoot.adoptedStyleSheets': 'adoptedStyleSheets',
  'api.ElementInternals.setFormValue': 'setFormValue',
  'html.global_attributes.inert': '?inert=',
  'html.elements.template.shadowrootmode': 'data-prerendered',
  'css.selectors.details-content': '::details-content',
  'html.elements.script.type.importmap.integrity': 'locales/',
};

function supportOf(entry: string): CompatStatement['support'] {
  const found = entry
    .split('.')
    .reduce<Identifier | undefined>((at, name) => at?.[name], data as unknown as Identifier);
  assert.ok(found?.__compat, entry);
  return found.__compat.support;
}

function since(entry: string, browser: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios'): string {
  const [newest] = [supportOf(entry)[browser] ?? []].flat();
  return String(newest?.version_added);
}

describe('docs/browser-support.md', () => {
  it('names what the script uses, and nothing else', () => {
    assert.deepEqual(rows.map(({ entry }) => entry).sort(), Object.keys(USED).sort());
    for (const [entry, text] of Object.entries(USED)) assert.ok(script.includes(text), `${entry}: ${text}`);
  });

  for (const { entry, versions } of rows)
    it(`says from when on there is ${entry}`, () => {
      const [chrome, firefox, safari] = versions;
      assert.deepEqual(
        {
          chrome: since(entry, 'chrome'),
          edge: since(entry, 'edge'),
          firefox: since(entry, 'firefox'),
          safari: since(entry, 'safari'),
          ios: since(entry, 'safari_ios'),
        },
        // Edge with Chrome's engine began with version 79.
        { chrome, edge: String(Math.max(Number(chrome), 79)), firefox, safari, ios: safari },
      );
    });

  it('names the oldest versions in which nothing that is needed is missing', () => {
    const needed = rows.slice(
      0,
      document.slice(0, document.indexOf('is nicer')).match(/^\| .* `javascript/gm)?.length,
    );
    const oldest = [0, 1, 2].map((at) => Math.max(...needed.map(({ versions }) => Number(versions[at]))));
    assert.match(
      document,
      new RegExp(
        `Chrome and Edge ${oldest[0] ?? ''}, Firefox ${oldest[1] ?? ''}, Safari and iOS ${oldest[2] ?? ''}\\*\\*`,
      ),
    );
  });
});
