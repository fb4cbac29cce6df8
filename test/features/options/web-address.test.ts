import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deliveryAddress, linkAddress } from '../../../src/features/options/web-address.js';

const PAGE = 'https://clinic.example/back-pain';
const parse = (address: string, base: string) => new URL(address, base);

describe('linkAddress and deliveryAddress', () => {
  const cases: [given: string | null, link: string | null, delivery: string | null][] = [
    ['https://clinic.example/api', 'https://clinic.example/api', 'https://clinic.example/api'],
    ['/api', 'https://clinic.example/api', 'https://clinic.example/api'],
    ['http://clinic.example/api', 'http://clinic.example/api', null],
    ['http://localhost:8080/api', 'http://localhost:8080/api', 'http://localhost:8080/api'],
    ['http://127.0.0.1/api', 'http://127.0.0.1/api', 'http://127.0.0.1/api'],
    ['http://[::1]:8080/', 'http://[::1]:8080/', 'http://[::1]:8080/'],
    ['http://127.0.0.1.evil.example/', 'http://127.0.0.1.evil.example/', null],
    ['http://localhost.evil.example/', 'http://localhost.evil.example/', null],
    ['javascript:alert(1)', null, null],
    ['JaVaScRiPt:alert(1)', null, null],
    ['java\nscript:alert(1)', null, null],
    ['\u0001javascript:alert(1)', null, null],
    ['data:text/html,<script>1</script>', null, null],
    ['blob:https://clinic.example/x', null, null],
    ['ftp://clinic.example/', null, null],
    ['mailto:a@clinic.example', null, null],
    ['https://', null, null],
    ['', null, null],
    [null, null, null],
  ];
  for (const [given, link, delivery] of cases) {
    it(`${JSON.stringify(given)} → link ${String(link)}, delivery ${String(delivery)}`, () => {
      expect(linkAddress(given, PAGE, parse)).to.equal(link);
      expect(deliveryAddress(given, PAGE, parse)).to.equal(delivery);
    });
  }

  it('never lets through another scheme, whatever stands before or inside it', () => {
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file');
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u00a0');
    fc.assert(
      fc.property(noise, scheme, noise, fc.string(), (before, word, inside, rest) => {
        const address = linkAddress(`${before}${word}${inside}:${rest}`, PAGE, parse);
        return address === null || /^https?:/.test(address);
      }),
    );
  });
});
