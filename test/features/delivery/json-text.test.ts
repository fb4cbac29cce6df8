import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonText } from '../../../src/features/delivery/json-text.js';

/** Does something on a page whose lists have been given `toJSON`, as Prototype.js 1.6 does. */
function withListsThatSpeakJson<T>(act: () => T): T {
  const lists = Array.prototype as unknown as { toJSON?: (this: unknown[]) => string };
  lists.toJSON = function () {
    return `[${this.map(String).join(', ')}]`;
  };
  try {
    return act();
  } finally {
    delete lists.toJSON;
  }
}

describe('JSON of a request', () => {
  it('holds lists as lists, though the page gives every list a toJSON', () => {
    const data = { days: ['mon', 'wed'], within: [{ of: [1] }], none: [] };
    const text = withListsThatSpeakJson(() => {
      expect(JSON.stringify(data), 'the page is as bad as supposed').to.contain('"[mon, wed]"');
      return jsonText(data);
    });
    expect(JSON.parse(text)).to.deep.equal(data);
  });

  it('is JSON as any other', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => jsonText(data) === JSON.stringify(data)));
  });
});
