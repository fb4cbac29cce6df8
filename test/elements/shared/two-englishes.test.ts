import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { WidgetElement } from '../../../src/elements/shared/widget-element.js';
import { setPageLanguage } from '../../../src/locales/language.js';

const wrapper = (element: WidgetElement) => element.renderRoot.querySelector('.bp');
const words = (element: WidgetElement) => (wrapper(element)?.textContent ?? '').replace(/\s+/g, ' ');

/** Stand in the first render, and in parts that come in their turn. */
const SAID = {
  'symptom-guide': { american: 'pain in your back or belly', british: 'pain in your back or tummy' },
  'appointment-form': { american: 'Which days work for you?', british: 'Which days suit you?' },
} as const;

const made = {
  'symptom-guide': () => fixture<WidgetElement>(html`<symptom-guide></symptom-guide>`),
  'appointment-form': () =>
    fixture<WidgetElement>(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        phone="+1 555 010 0199"
      ></appointment-form>`,
    ),
} as const;

describe('an element in the English of its page', () => {
  after(() => setPageLanguage('en'));

  for (const [tagName, { american, british }] of Object.entries(SAID))
    for (const [language, shown, said, not] of [
      ['en-US', 'en', american, british],
      ['en-GB', 'en-GB', british, american],
      ['en-AU', 'en-GB', british, american],
    ] as const)
      it(`<${tagName}> on a page in ${language}, in its parts in turn as well`, async () => {
        await setPageLanguage(language);
        const element = await made[tagName as keyof typeof made]();
        expect(wrapper(element)?.getAttribute('lang')).to.equal(shown);
        await element.allShown;
        expect(words(element)).to.include(said).and.not.include(not);
      });

  it('changes its words when the page changes its language, before the next frame', async () => {
    await setPageLanguage('en-US');
    const guide = await made['symptom-guide']();
    await guide.allShown;
    void setPageLanguage('en-GB');
    await guide.updateComplete;
    expect(wrapper(guide)?.getAttribute('lang')).to.equal('en-GB');
    expect(words(guide)).to.include('tummy').and.not.include('belly');
    void setPageLanguage('en');
    await guide.updateComplete;
    expect(wrapper(guide)?.getAttribute('lang')).to.equal('en');
    expect(words(guide)).to.include('belly').and.not.include('tummy');
  });
});
