/** The form offers the days on which a clinic of the page's region is open, in the order of a week there. */
import { expect } from '@open-wc/testing';
import { setPageLanguage } from '../../../src/locales/language.js';
import { visit } from './patient.js';

describe('the days of the week', () => {
  afterEach(() => setPageLanguage('en'));

  for (const [tag, closed, expected] of [
    ['en', undefined, 'mon tue wed thu fri'],
    ['en-US', undefined, 'mon tue wed thu fri'],
    ['en-US', 'none', 'sun mon tue wed thu fri sat'],
    ['en-EG', undefined, 'sun mon tue wed thu'],
    ['en-SA', undefined, 'sun mon tue wed thu'],
    ['en-EG', 'none', 'sat sun mon tue wed thu fri'],
    ['en-GB', 'none', 'mon tue wed thu fri sat sun'],
  ] as const)
    it(`on a page in ${tag}, closed ${closed ?? 'as usual there'}: ${expected}`, async () => {
      await setPageLanguage(tag);
      const { form } = await visit();
      if (closed) form.closedDays = closed;
      await form.updateComplete;
      const days = [...form.renderRoot.querySelectorAll<HTMLInputElement>('[name=days]')];
      expect(days.map(({ value }) => value).join(' ')).to.equal(expected);
    });
});
