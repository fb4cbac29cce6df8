import { expect } from '@open-wc/testing';
import { onLanguageChange, pageLanguage, setPageLanguage } from '../../src/locales/language.js';
import { shownLocale } from '../../src/locales/shown-catalogue.js';

describe('the page language', () => {
  it('keeps the whole tag, and shows the nearest English where it has no texts of its own', async () => {
    await setPageLanguage('cy-GB');
    expect(pageLanguage()).to.equal('cy-GB');
    expect(shownLocale()).to.equal('en-GB');
    await setPageLanguage('cy');
    expect(shownLocale()).to.equal('en');
    await setPageLanguage('EN-us');
    expect(shownLocale()).to.equal('en');
  });

  it('reads tags as systems write them', async () => {
    for (const [written, tag, shown] of [
      ['en_US', 'en-US', 'en'],
      ['en_GB.UTF-8', 'en-GB', 'en-GB'],
      [' en-AU ', 'en-AU', 'en-GB'],
      ['en_NZ@currency=NZD', 'en-NZ', 'en-GB'],
      ['en-GB,en;q=0.9', 'en-GB', 'en-GB'],
    ] as const) {
      await setPageLanguage(written);
      expect(pageLanguage()).to.equal(tag);
      expect(shownLocale()).to.equal(shown);
    }
  });

  it('has told everybody before it returns, where the words are there', () => {
    let changes = 0;
    const stop = onLanguageChange(() => (changes += 1));
    void setPageLanguage('en-CA');
    stop();
    expect(changes).to.equal(1);
    expect(pageLanguage()).to.equal('en-CA');
  });

  it('tells its listeners of each change, until they stop listening', async () => {
    let changes = 0;
    const stop = onLanguageChange(() => (changes += 1));
    await setPageLanguage('en-NZ');
    stop();
    await setPageLanguage('en-AU');
    expect(changes).to.equal(1);
  });
});
