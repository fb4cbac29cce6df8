import { expect } from '@open-wc/testing';
import { inSlices } from '../../../src/elements/shared/in-slices.js';
import type { Pausable } from '../../../src/features/pausable.js';

/** Goes on until it is told that there was time for something else. */
function* until(isEnough: () => boolean): Pausable<string> {
  while (!isEnough()) yield;
  return 'done';
}

describe('inSlices', () => {
  it('gives what came of the work', async () => {
    expect(await inSlices(until(() => true))).to.equal('done');
  });

  it('lets the page do something else before long work has ended', async () => {
    let hadTime = false;
    setTimeout(() => (hadTime = true));
    // It would never end if nothing else could happen meanwhile.
    expect(await inSlices(until(() => hadTime))).to.equal('done');
  });

  it('tells whoever waits that the work has failed', async () => {
    // eslint-disable-next-line require-yield -- it fails before its first step
    function* failing(): Pausable<never> {
      throw new Error('no');
    }
    const failed = await inSlices(failing()).catch((error: unknown) => error);
    expect(failed).to.be.an.instanceOf(Error);
  });
});
