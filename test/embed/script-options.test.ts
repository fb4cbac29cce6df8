import { expect } from '@open-wc/testing';
import { ownScripts, readScriptOptions } from '../../src/embed/script-options.js';

function pageWith(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('page-wide options on the script tag', () => {
  it('are the options of the elements, without what optimisers write there', () => {
    const page = pageWith(
      '<script src="https://cdn.example/back-pain-widgets.js" data-phone="+1 555 010 0199" data-privacy-url="/privacy" data-field-utm_source="site" data-cfasync="false" data-no-optimize="1" async></script>',
    );
    expect([...readScriptOptions(ownScripts(page)[0]!)]).to.deep.equal([
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
    '<script src="/assets/back-pain-widgets-0.1.0.js"></script>',
    '<script src="/assets/back-pain-widgets-1.0.0-beta.2.js?ver=1"></script>',
    '<script src="/cdn-cgi/rocket.js" data-bp-config></script>',
    '<script src="back-pain-widgets.js"></script>',
    '<script src="./Back-Pain-Widgets.JS?v=2"></script>',
    '<script src="//cdn.example/a/BACK-PAIN-WIDGETS.MIN.js"></script>',
    '<script type="text/rocketscript" src="https://clinic.example/js/back-pain-widgets.js#x"></script>',
  ];
  for (const markup of found) {
    it(`are found when the page names no current script: ${markup}`, () => {
      expect(ownScripts(pageWith(`<script src="/jquery.js"></script>${markup}`))).to.have.length(1);
    });
  }

  const passedOver: string[] = [
    '<script src="/not-back-pain-widgets.js"></script>',
    '<script src="/back-pain-widgets.js.txt"></script>',
    '<script src="/load.js?file=/back-pain-widgets.js"></script>',
    '<script src="/back-pain-widgets.js/other.js"></script>',
    '<script src="/back-pain-widgets.frames.js"></script>',
    '<script src="/back-pain-widgets-loader.js"></script>',
    '<script src="https://"></script>',
    '<p data-bp-config data-phone="1"></p>',
    '<script data-phone="1">1</script>',
  ];
  for (const markup of passedOver) {
    it(`are not taken from another script: ${markup}`, () => {
      expect(ownScripts(pageWith(markup))).to.deep.equal([]);
    });
  }

  it('are not those of an element that is named like the current script', () => {
    for (const name of ['currentScript', 'querySelectorAll', 'querySelector', 'scripts']) {
      const markup = `<img name="${name}" data-bp-config data-endpoint="https://elsewhere.example" alt=""><form name="${name}" data-bp-config></form><script src="/back-pain-widgets.js" data-phone="1"></script>`;
      const [script, ...more] = ownScripts(pageWith(markup));
      expect(more).to.deep.equal([]);
      expect([...readScriptOptions(script!)]).to.deep.equal([['phone', '1']]);
    }
  });
});
