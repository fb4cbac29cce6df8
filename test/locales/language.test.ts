import { expect } from '@open-wc/testing';
import { onLanguageChange, pageLanguage, setPageLanguage, shownLocale } from '../../src/locales/language.js';

describe('the page language', () => {
  it('keeps the whole tag, and shows English where it has no texts of its own', async () => {
    await setPageLanguage('cy-GB');
    expect(pageLanguage()).to.equal('cy-GB');
    expect(shownLocale()).to.equal('en');
    await setPageLanguage('EN-us');
    expect(shownLocale()).to.equal('en');
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
