/** In a file of its own, for the page's language is settled but once. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { pageLanguage } from '../../../src/locales/language.js';

describe('the first element of a page', () => {
  it('settles the language before it is drawn, so that it is drawn once', async () => {
    document.documentElement.lang = 'en-GB';
    const guide = document.createElement('symptom-guide');
    let drawn = 0;
    const { render } = guide as unknown as { render: () => unknown };
    Object.assign(guide, {
      render() {
        drawn += 1;
        return render.call(guide);
      },
    });
    document.body.append(guide);
    expect(pageLanguage()).to.equal('en-GB');
    await guide.updateComplete;
    // A change of language would be heard in a microtask; by the next frame it has been drawn.
    await new Promise(requestAnimationFrame);
    expect(drawn).to.equal(1);
    expect(guide.shadowRoot?.textContent).to.include('999');
    expect(guide.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en-GB');
    guide.remove();
  });
});
