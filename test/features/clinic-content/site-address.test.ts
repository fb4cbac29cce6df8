import { expect } from '@open-wc/testing';
import { siteAddress } from '../../../src/features/clinic-content/site-address.js';

const ORIGINS = ['https://clinic.example', 'https://files.clinic.example', null];
const at = (text: string) =>
  siteAddress(text, 'https://clinic.example/back-pain/', ORIGINS, (address, base) => new URL(address, base));

describe('an address on the clinic’s own site', () => {
  for (const [text, address] of [
    ['own-words.json', 'https://clinic.example/back-pain/own-words.json'],
    ['/own-words.json?v=2', 'https://clinic.example/own-words.json?v=2'],
    ['https://files.clinic.example/a.json', 'https://files.clinic.example/a.json'],
  ])
    it(`may be ${text}`, () => {
      expect(at(text!)).to.equal(address);
    });

  for (const text of [
    '',
    'http://clinic.example/a.json',
    '//evil.example/a.json',
    'https://evil.example/a.json',
    'https://clinic.example.evil.example/a.json',
    'https://clinic.example:8443/a.json',
    'https://user@clinic.example/a.json',
    'https://clinic.example@evil.example/',
    '\\\\evil.example/a.json',
    'data:application/json,{}',
    'javascript:1',
    'blob:https://clinic.example/1',
    'https://',
  ])
    it(`may not be ${text}`, () => {
      expect(at(text)).to.equal(null);
    });

  it('on this machine needs no https', () => {
    const local = (origin: string) =>
      siteAddress('/a.json', `${origin}/`, [origin], (address, base) => new URL(address, base));
    expect(local('http://localhost:8080')).to.equal('http://localhost:8080/a.json');
    expect(local('http://clinic.example')).to.equal(null);
  });

  it('is none where the page has no origin', () => {
    expect(siteAddress('data:,x', 'about:blank', ['null', null], (a, b) => new URL(a, b))).to.equal(null);
  });
});
