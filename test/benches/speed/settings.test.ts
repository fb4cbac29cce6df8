import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from './settings.js';

describe('what is asked of the bench', () => {
  it('is nine rounds of loading every page, four times slower, without the further benches', () => {
    assert.deepEqual(readSettings([]), {
      rounds: 9,
      slower: 4,
      groups: ['form', 'guide', 'article', 'all'],
      further: [],
      profile: null,
      check: false,
    });
  });

  it('can be the further benches, too', () => {
    assert.deepEqual(readSettings(['--all']).further, ['many', 'typing', 'answering', 'free-times']);
  });

  it('can be some of them alone', () => {
    const { groups, further } = readSettings(['--only=form,typing']);
    assert.deepEqual({ groups, further }, { groups: ['form'], further: ['typing'] });
  });

  it('is refused, with what there is, where it is not known', () => {
    assert.throws(() => readSettings(['--only=from']), /--only=from: one or more of form,guide/);
    assert.throws(() => readSettings(['--profile=from']), /--profile=from: one of form, guide/);
    assert.throws(() => readSettings(['--rounds=none']), /--rounds=none: a whole number/);
    assert.throws(() => readSettings(['--rounds=0']), /--rounds=0: a whole number/);
    assert.throws(() => readSettings(['--slower=0']), /--slower=0: a number from 1/);
    assert.throws(() => readSettings(['--round=3']));
  });
});
