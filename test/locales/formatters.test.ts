import { expect } from '@open-wc/testing';
import { dateTimeFormat, listFormat, numberFormat, pluralRules } from '../../src/locales/formatters.js';

describe('formatters', () => {
  it('write as the language does', () => {
    expect(numberFormat('en').format(1000)).to.equal('1,000');
    expect(numberFormat('de').format(1000)).to.equal('1.000');
    expect(dateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(0)).to.equal('Thursday');
    expect(dateTimeFormat('fr', { weekday: 'long', timeZone: 'UTC' }).format(0)).to.equal('jeudi');
    expect(listFormat('en').format(['Monday', 'Tuesday'])).to.equal('Monday and Tuesday');
    expect(pluralRules('en').select(1)).to.equal('one');
    expect(pluralRules('pl').select(2)).to.equal('few');
  });

  it('are made once for a locale and its options', () => {
    for (const [kind, format] of Object.entries({ dateTimeFormat, listFormat, numberFormat, pluralRules })) {
      expect(format('en'), kind).to.equal(format('en'));
      expect(format('en'), kind).not.to.equal(format('de'));
    }
    expect(numberFormat('en', { style: 'percent' })).to.equal(numberFormat('en', { style: 'percent' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('en', { style: 'decimal' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('en'));
  });

  it('throw for what is no language tag, each time', () => {
    expect(() => numberFormat('not a tag')).to.throw(RangeError);
    expect(() => numberFormat('not a tag')).to.throw(RangeError);
  });
});
