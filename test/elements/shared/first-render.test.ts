/** In a file of its own, for the page's language is settled but once. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { inOwnTask } from '../../../src/elements/shared/own-task.js';
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

describe('the first render', () => {
  it('comes in tasks: the form has its styles before it has its fields', async () => {
    const form = document.createElement('appointment-form');
    form.setAttribute('endpoint', 'https://clinic.example/api');
    document.body.append(form);
    const root = form.shadowRoot!;
    const seen: string[] = [];
    let fields = 0;
    while (fields === 0) {
      fields = root.querySelectorAll('input').length;
      seen.push(
        `${root.adoptedStyleSheets.length > 0 ? 'styles' : 'bare'}, ${fields > 0 ? 'fields' : 'empty'}`,
      );
      await new Promise<void>((next) => inOwnTask('user-blocking', next));
    }
    expect([...new Set(seen)]).to.deep.equal(['bare, empty', 'styles, empty', 'styles, fields']);
    form.remove();
  });

  it('has its styles where it cannot wait for its turn', () => {
    const guide = document.createElement('symptom-guide');
    document.body.append(guide);
    guide.focusHeading();
    expect(guide.shadowRoot?.adoptedStyleSheets).to.not.have.length(0);
    expect(guide.shadowRoot?.querySelector('h2')).to.not.equal(null);
    guide.remove();
  });
});
