/** The HTML that the build writes: for pages, and for frames. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const built = process.env['BUILD_DIR'] ?? 'dist';
const read = (file: string) => readFileSync(join(built, file), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('prerendered HTML', () => {
  for (const element of ['back-pain-article', 'symptom-guide', 'appointment-form'])
    it(`is one element, and names the version of the script: ${element}`, () => {
      const html = read(`html/${element}.en.html`);
      assert.match(html, new RegExp(`^<${element} [^]*</${element}>\n$`));
      assert.ok(html.includes(`{&quot;version&quot;:&quot;${version}&quot;`));
      assert.ok(read('back-pain-widgets.js').includes(`"${version}"`));
    });

  for (const element of ['back-pain-article', 'symptom-guide', 'appointment-form'])
    it(`is there in both Englishes, and names the number of no country: ${element}`, () => {
      for (const [catalogue, words] of [
        ['en', /<div[^>]* lang="en"/],
        ['en-GB', /<div[^>]* lang="en-GB"/],
      ] as const) {
        const html = read(`html/${element}.${catalogue}.html`);
        assert.match(html, words);
        assert.doesNotMatch(html, /href="tel:/);
      }
    });

  it('holds the endpoint’s place three times in the form, and in no other file', () => {
    const places = (element: string) =>
      read(`html/${element}.en.html`).split('https://YOUR-SITE/').length - 1;
    assert.equal(places('appointment-form'), 3);
    assert.equal(places('back-pain-article') + places('symptom-guide'), 0);
  });

  it('stands in the pages for frames, but for a form that would not know where to send', () => {
    for (const element of ['back-pain-article', 'symptom-guide'])
      assert.ok(read(`embed/${element}.html`).includes(read(`html/${element}.en.html`).trim()));
    const form = read('embed/appointment-form.html');
    assert.doesNotMatch(form, /<form|<template/);
    assert.match(form, /<noscript>/);
  });
});
