import { expect } from '@open-wc/testing';
import { nameFindings, type WrittenAttribute } from '../../../src/features/check/name-findings.js';

const ALL = [
  'endpoint',
  'phone',
  'lang',
  'theme',
  'heading-level',
  'privacy-url',
  'fields',
  'sections',
  'booking',
];
const READ = {
  script: ALL,
  element: ['heading-level', 'theme', 'lang', 'phone', 'booking'],
  placeholder: ['heading-level', 'theme', 'lang', 'booking'],
};
const on = (where: WrittenAttribute['on'], name: string) =>
  nameFindings([{ name, on: where, where: 'it', read: READ[where] }], ALL)[0] ?? null;

describe('nameFindings', () => {
  for (const [where, name, meant] of [
    ['script', 'data-endpont', 'data-endpoint'],
    ['script', 'data-privacyurl', 'data-privacy-url'],
    ['script', 'endpoint', 'data-endpoint'],
    ['element', 'hedding-level', 'heading-level'],
    ['element', 'data-phone', 'phone'],
    ['element', 'data-pohne', 'phone'],
    ['element', 'endpoint', 'data-endpoint'],
    ['placeholder', 'data-endpoint', 'data-endpoint'],
    ['placeholder', 'theme', 'data-theme'],
    ['placeholder', 'data-teme', 'data-theme'],
  ] as const)
    it(`finds ${name} on a ${where}, and names ${meant}`, () => {
      expect(on(where, name)?.cure).to.contain(meant);
    });

  for (const [where, name] of [
    ['script', 'data-phone'],
    ['script', 'data-field-source'],
    ['script', 'src'],
    ['script', 'async'],
    ['script', 'data-cfasync'],
    ['script', 'data-no-optimize'],
    ['script', 'nowprocket'],
    ['script', 'data-bp-config'],
    ['script', 'data-rocket-src'],
    ['script', 'data-wp-strategy'],
    ['script', 'data-loaded'],
    ['element', 'heading-level'],
    ['element', 'lang'],
    ['element', 'data-field-source'],
    ['element', 'class'],
    ['element', 'id'],
    ['element', 'style'],
    ['element', 'aria-label'],
    ['element', 'data-prerendered'],
    ['element', 'data-v-1a2b3c'],
    ['element', 'onclick'],
    ['placeholder', 'data-bp'],
    ['placeholder', 'data-heading-level'],
    ['placeholder', 'lang'],
    ['placeholder', 'data-wp-block'],
  ] as const)
    it(`says nothing of ${name} on a ${where}`, () => {
      expect(on(where, name)).to.equal(null);
    });
});
