/** Which licences what we run on may have. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notAllowed } from '../checks/allowed-licences.mjs';

const complaints = (license: unknown) => notAllowed([{ name: 'a-package', version: '1.0.0', license }]);

describe('a package that ours run on', () => {
  for (const license of ['MIT', 'Apache-2.0', 'BSD-3-Clause', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'])
    it(`may be under ${license}`, () => assert.deepEqual(complaints(license), []));
  for (const license of [
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    '',
    undefined,
    { type: 'MIT' },
  ])
    it(`may not be under ${JSON.stringify(license)}`, () => {
      const [said = ''] = complaints(license);
      assert.match(said, /^a-package 1\.0\.0 is under .*not on the list\.$/);
    });
});
