import { expect } from '@open-wc/testing';
import { copyOf, tellOfEarlier, THIS_COPY, type Copy } from '../../../src/elements/shared/this-copy.js';

/** What the console is told. */
function warnings(run: () => void): string[] {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return lines;
}

const earlier = (given: Partial<Copy>): Copy => ({ ...THIS_COPY, told: new Set(), ...given });

describe('an earlier copy of our code', () => {
  it('of the same version and build is not spoken of, wherever it came from', () => {
    expect(warnings(() => tellOfEarlier(earlier({ address: 'https://cdn.example/x.js' })))).to.deep.equal([]);
  });

  for (const [what, given] of Object.entries({
    version: { version: '9.9.9' },
    build: { build: 'fedcba98' },
  }))
    it(`of another ${what} is named once, with where both came from`, () => {
      const other = earlier({ ...given, address: 'https://clinic.example/a.js' });
      const lines = warnings(() => [1, 2, 3].forEach(() => tellOfEarlier(other)));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(Object.values(given)[0]);
      expect(lines[0]).to.include('https://clinic.example/a.js');
      expect(lines[0]).to.include(THIS_COPY.address ?? 'address not known');
    });

  it('says that its address is not known, where the browser does not tell', () => {
    const [line] = warnings(() => tellOfEarlier(earlier({ build: 'fedcba98', address: null })));
    expect(line).to.include('address not known) is already on this page');
  });

  it('is not taken from a class of somebody else', () => {
    class Theirs extends HTMLElement {
      static readonly copy = { version: '1.0.0' };
    }
    class Plain extends HTMLElement {}
    for (const one of [Theirs, Plain, undefined]) expect(copyOf(one)).to.equal(null);
  });
});
