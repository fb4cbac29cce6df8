/** The interface's texts in the two Englishes, as the extraction tool finds them in the sources. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readConfigFileAndWriteSchema, type Config } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { templates } from '../../src/locales/generated/en-GB.js';
import { AMERICAN_ONLY, BRITISH_ONLY, wordsOf } from '../words/regional-words.js';

const config = readConfigFileAndWriteSchema('src/locales/lit-localize.json') as Config & {
  output: { mode: 'runtime' };
};
const { messages } = new RuntimeLitLocalizer(config).extractSourceMessages();

/** The words of a text, without what is filled in. */
const source = new Map(
  messages.map(({ name, contents }) => [
    name,
    contents.map((part) => (typeof part === 'string' ? part : '…')).join(''),
  ]),
);
const british = new Map(
  Object.entries(templates).map(([name, text]) => [
    name,
    typeof text === 'string' ? text : (text as { strings: readonly string[] }).strings.join('…'),
  ]),
);
const foreign = (texts: Iterable<string>, list: readonly RegExp[]) =>
  [...texts].flatMap((text) => {
    const found = wordsOf(list, text);
    return found.length > 0 ? [`${found.join()} in “${text}”`] : [];
  });

describe('the interface in two Englishes', () => {
  it('is found by the tool that extracts it', () => {
    assert.ok(source.size > 100, `${source.size} texts`);
    assert.ok(british.size > 5, `${british.size} of them in British words`);
  });

  it('has British words only for texts that are still there, and other words than those', () => {
    for (const [name, text] of british) {
      assert.ok(source.has(name), `“${text}” stands for no text any more: npm run localize:extract`);
      assert.notEqual(text, source.get(name));
    }
  });

  it('keeps British words off an American page', () =>
    assert.deepEqual(foreign(source.values(), BRITISH_ONLY), []));

  it('keeps American words off a British page', () => {
    const shown = [...source].map(([name, text]) => british.get(name) ?? text);
    assert.deepEqual(foreign(shown, AMERICAN_ONLY), []);
  });

  it('is written out as it stands in the file for translators', () => {
    const file = readFileSync('src/locales/xliff/en-GB.xlf', 'utf8');
    const ids = [...file.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.sort(), [...british.keys()].sort());
  });
});
