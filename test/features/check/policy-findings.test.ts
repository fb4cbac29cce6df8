import { expect } from '@open-wc/testing';
import { policyFindings, type Violation } from '../../../src/features/check/policy-findings.js';

const OURS = {
  script: 'https://clinic.org/js/back-pain-widgets.js',
  reached: ['https://formspree.io/f/abc'],
};
const on = (directive: string, blocked: string, source = '') => ({ directive, blocked, source });
const found = (...violations: Violation[]) => policyFindings(violations, OURS);

describe('policyFindings', () => {
  it('is content where nothing was stopped', () => {
    expect(found().map(({ standing }) => standing)).to.deep.equal(['ok']);
  });

  for (const [violation, cure] of [
    [on('connect-src', 'https://formspree.io/f/abc'), /https:\/\/formspree\.io to connect-src/],
    [on('script-src-elem', 'https://clinic.org/js/locales/pl.js'), /script-src/],
    [on('trusted-types', 'trusted-types-policy', `${OURS.script}?ver=2`), /lit-html/],
    [on('connect-src', 'https://other.org', OURS.script), /https:\/\/other\.org/],
  ] as const)
    it(`says how to allow ${violation.directive} ${violation.blocked}`, () => {
      const [finding] = found(violation);
      expect(finding!.standing).to.equal('broken');
      expect(finding!.cure).to.match(cure);
    });

  it('leaves what is not ours to others, in one line', () => {
    const others = found(on('style-src-elem', 'inline'), on('font-src', 'https://fonts.org/a.woff'));
    expect(others.map(({ standing }) => standing)).to.deep.equal(['look']);
  });

  it('tells the same once', () => {
    const same = on('connect-src', 'https://formspree.io/f/abc');
    expect(found(same, same).filter(({ standing }) => standing === 'broken')).to.have.length(1);
  });

  it('names no path and no query of an address', () => {
    const said = JSON.stringify(found(on('img-src', 'https://track.org/pixel?name=anna')));
    expect(said).not.to.contain('anna');
  });
});
