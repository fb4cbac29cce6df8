import { expect } from '@open-wc/testing';
import { templates } from '../../src/locales/generated/en-GB.js';
import { msg, str } from '../../src/locales/msg.js';
import { inCatalogue, inShownCatalogue, shownLocale } from '../../src/locales/shown-catalogue.js';

const question = () => msg('Which days work for you?');

describe('a text of the interface', () => {
  it('is in the words of the catalogue that is shown', () => {
    expect(question()).to.equal('Which days work for you?');
    expect(inCatalogue('en-GB', question)).to.equal('Which days suit you?');
    expect(question()).to.equal('Which days work for you?');
  });

  it('is shown as it is written where the catalogue has no words of its own', () => {
    expect(inCatalogue('en-GB', () => msg('Send request'))).to.equal('Send request');
    const number = 3;
    expect(inCatalogue('en-GB', () => msg(str`${number} characters left`))).to.equal('3 characters left');
  });

  it('is made later in the words that were shown when it was asked for', () => {
    const later = inCatalogue('en-GB', () => inShownCatalogue(question));
    expect(later()).to.equal('Which days suit you?');
    expect(question()).to.equal('Which days work for you?');
  });

  it('is not left in other words by an error', () => {
    const fail = () => {
      throw new Error('as if a template failed');
    };
    expect(() => inCatalogue('en-GB', fail)).to.throw('as if');
    expect(shownLocale()).to.equal('en');
  });

  it('has words of its own in British English only where they differ', () => {
    expect(Object.keys(templates).length).to.be.within(5, 40);
  });
});
