import { expect } from '@open-wc/testing';
import { findOwnScript, readScriptOptions } from '../../src/embed/script-options.js';

function pageWith(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('page-wide options on the script tag', () => {
  it('are every data- attribute without its prefix', () => {
    const page = pageWith(
      '<script src="https://cdn.example/back-pain-widgets.js" data-phone="+1 555 010 0199" data-privacy-url="/privacy" data-field-utm_source="site" async></script>',
    );
    expect([...readScriptOptions(findOwnScript(page))]).to.deep.equal([
      ['phone', '+1 555 010 0199'],
      ['privacy-url', '/privacy'],
      ['field-utm_source', 'site'],
    ]);
  });

  const found: string[] = [
    '<script src="/back-pain-widgets.js"></script>',
    '<script src="/wp-content/back-pain-widgets.js?ver=1.2"></script>',
    '<script src="/assets/back-pain-widgets.min.js"></script>',
    '<script src="/assets/back-pain-widgets.8a7f2c.js"></script>',
    '<script src="/cdn-cgi/rocket.js" data-bp-config></script>',
    '<script type="text/rocketscript" src="https://clinic.example/js/back-pain-widgets.js#x"></script>',
  ];
  for (const markup of found) {
    it(`are found when the page names no current script: ${markup}`, () => {
      expect(findOwnScript(pageWith(`<script src="/jquery.js"></script>${markup}`))).to.be.instanceOf(
        Element,
      );
    });
  }

  const passedOver: string[] = [
    '<script src="/not-back-pain-widgets.js"></script>',
    '<script src="/back-pain-widgets.js.txt"></script>',
    '<script data-phone="1">1</script>',
  ];
  for (const markup of passedOver) {
    it(`are not taken from another script: ${markup}`, () => {
      expect(findOwnScript(pageWith(markup))).to.equal(null);
    });
  }

  it('are none where there is no script tag of ours', () => {
    expect([...readScriptOptions(null)]).to.deep.equal([]);
  });
});
