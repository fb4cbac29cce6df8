import { expect } from '@open-wc/testing';
import {
  elementFindings,
  type ElementFacts,
  type UnfilledFacts,
} from '../../../src/features/check/element-findings.js';

const FORM: ElementFacts = {
  name: 'appointment-form',
  place: 'main',
  life: 'alive',
  unseen: null,
  swallowed: [],
};
const GUIDE: ElementFacts = { ...FORM, name: 'symptom-guide' };
const standings = (elements: ElementFacts[], unfilled: UnfilledFacts[] = []) =>
  elementFindings(elements, unfilled).map(({ standing }) => standing);

describe('elementFindings', () => {
  it('is content with elements that live and are seen', () => {
    expect(standings([FORM, GUIDE])).to.deep.equal(['ok', 'ok']);
  });

  it('says that there is none', () => {
    expect(standings([])).to.deep.equal(['broken']);
  });

  for (const [facts, standing] of [
    [{ life: 'lifeless' }, 'broken'],
    [{ life: 'foreign' }, 'broken'],
    [{ life: 'waiting' }, 'look'],
    [{ unseen: 'not shown' }, 'look'],
    [{ unseen: 'invisible' }, 'look'],
    [{ unseen: 'no room' }, 'broken'],
    [{ swallowed: ['<footer>'] }, 'broken'],
  ] as const)
    it(`calls ${JSON.stringify(facts)} ${standing}`, () => {
      const [finding] = elementFindings([{ ...FORM, ...facts }], []);
      expect(finding!.standing).to.equal(standing);
      expect(finding!.cure).to.be.a('string');
    });

  it('sees one twice, and a guide that leads to no form', () => {
    expect(standings([FORM, FORM])).to.deep.equal(['ok', 'ok', 'look']);
    expect(standings([GUIDE])).to.deep.equal(['ok', 'look']);
  });

  for (const why of [
    'unknown name',
    'comment',
    'form',
    'shadow',
    'misspelt tag',
    'shown as text',
    'unknown',
  ] as const)
    it(`says what to do about a place that stays empty: ${why}`, () => {
      const finding = elementFindings(
        [FORM],
        [{ markup: '<div data-bp="x">', place: 'main', why, meant: null }],
      ).at(-1)!;
      expect(finding.standing).not.to.equal('ok');
      expect(finding.says).to.contain('<div data-bp="x">');
      expect(finding.cure).not.to.equal('');
    });
});
