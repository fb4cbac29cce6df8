/** The elements rendered in Node, where there is no page: by their own attributes alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderShadowRoot } from '../../build/render-on-server.mjs';
import '../../src/define.js';
import { EVERY_OPTION, LANGUAGES } from './support/every-option.js';

const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'];

/** The words of some HTML, without its tags and styles. */
function words(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '').replace(/\s+/g, ' ');
}

/** Fails where anything is written to the log meanwhile. */
function quietly<Result>(work: () => Result): Result {
  const { warn, error } = console;
  const complain = (...said: unknown[]) => assert.fail(`in the log: ${said.join(' ')}`);
  Object.assign(console, { warn: complain, error: complain });
  try {
    return work();
  } finally {
    Object.assign(console, { warn, error });
  }
}

describe('an element on a server', () => {
  it('has no page to ask', () => {
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof window, 'undefined');
  });

  for (const [tagName, options] of EVERY_OPTION)
    it(`is rendered, without a word in the log: <${tagName}> ${JSON.stringify(options)}`, () => {
      for (const lang of LANGUAGES) {
        const html = quietly(() => renderShadowRoot(tagName, lang ? { ...options, lang } : options));
        assert.match(html, /<h[1-4]/);
        assert.doesNotMatch(words(html), /undefined|\[object|\bnull\b|\{\w+\}/);
        assert.equal(html.match(/<!--lit-part/g)?.length, html.match(/<!--\/lit-part/g)?.length);
      }
    });

  for (const tagName of ELEMENTS) {
    const numberIn = (lang?: string) => {
      const html = renderShadowRoot(tagName, {
        endpoint: 'https://clinic.example/api',
        ...(lang && { lang }),
      });
      return {
        numbers: new Set([...html.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)),
        local: words(html).includes('local emergency number'),
      };
    };

    it(`gives the emergency number of its own language, whatever was rendered before: <${tagName}>`, () => {
      const expected = { 'en-US': '911', 'en-GB': '999', 'en-AU': '000', 'de-AT': '144', 'de-DE': '112' };
      for (const [lang, number] of [...Object.entries(expected), ...Object.entries(expected).reverse()]) {
        assert.deepEqual(numberIn(lang), { numbers: new Set([number]), local: false }, lang);
        assert.deepEqual(numberIn(), { numbers: new Set(), local: true }, `none after ${lang}`);
      }
    });
  }

  it('is in the English of its own language, whatever was rendered before', () => {
    for (const [lang, shown, said, not] of [
      ['en-US', 'en', 'belly', 'tummy'],
      ['en-GB', 'en-GB', 'tummy', 'belly'],
      ['en-001', 'en-GB', 'tummy', 'belly'],
      ['en', 'en', 'belly', 'tummy'],
    ] as const) {
      const html = renderShadowRoot('symptom-guide', { lang });
      assert.match(html, new RegExp(`<div[^>]* lang="${shown}"`), lang);
      assert.ok(words(html).includes(said), `${lang}: ${said}`);
      assert.ok(!words(html).includes(not), `${lang}: ${not}`);
    }
    const days = (lang: string) =>
      words(renderShadowRoot('appointment-form', { endpoint: 'https://clinic.example/api', lang }));
    assert.match(days('en-GB'), /Which days suit you\?/);
    assert.match(days('en-US'), /Which days work for you\?/);
  });

  it('carries the words of an article whole, and the guide’s emergency signs', () => {
    const article = words(renderShadowRoot('back-pain-article', {}));
    assert.ok(article.split(' ').length > 3000, `${article.split(' ').length} words`);
    assert.match(renderShadowRoot('symptom-guide', {}), /<details[^>]* open/);
  });

  it('is no form that cannot send, where no endpoint is known: it shows the clinic’s telephone', () => {
    const html = renderShadowRoot('appointment-form', { phone: '+1 555 010 0199' });
    assert.doesNotMatch(html, /<form/);
    assert.match(html, /href="tel:\+15550100199"/);
  });

  it('is a form that a browser sends by itself', () => {
    const html = renderShadowRoot('appointment-form', { endpoint: 'https://clinic.example/api?a=1&b=2' });
    const [form = ''] = /<form[^>]*>/.exec(html) ?? [];
    assert.match(form, /action="https:\/\/clinic\.example\/api\?a=1&amp;b=2"/);
    assert.match(form, /method="post"/);
    assert.match(form, /enctype="multipart\/form-data"/);
    assert.doesNotMatch(form, /novalidate/);
    assert.match(html, /<button[^>]*type="submit"/);
  });
});
