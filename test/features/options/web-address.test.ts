import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deliveryAddress, endpointAddress, linkAddress } from '../../../src/features/options/web-address.js';

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

describe('endpointAddress', () => {
  const addresses: [given: string, address: string][] = [
    ['https://clinic.example/api', 'https://clinic.example/api'],
    ['HTTPS://clinic.example/api?x=1', 'https://clinic.example/api?x=1'],
    [' /api/appointments ', 'https://clinic.example/api/appointments'],
    ['/?rest_route=/clinic/v1/appointments', 'https://clinic.example/?rest_route=/clinic/v1/appointments'],
    ['/', 'https://clinic.example/'],
    ['//other.example/api', 'https://other.example/api'],
    ['./send.php', 'https://clinic.example/send.php'],
    ['../send.php', 'https://clinic.example/send.php'],
    ['http://localhost:8080/api', 'http://localhost:8080/api'],
    ['http://[::1]/api', 'http://[::1]/api'],
    ['https://your-site.example/api', 'https://your-site.example/api'],
  ];
  for (const [given, address] of addresses)
    it(`${given} → ${address}`, () => expect(endpointAddress(given, PAGE, parse)).to.equal(address));

  const none = [
    'clinic.example/api',
    'www.clinic.example',
    'api/appointments',
    'send.php',
    'desk@clinic.example',
    'mailto:desk@clinic.example',
    'https://desk@clinic.example',
    'https://user:word@clinic.example/api',
    'https://YOUR-SITE/api/appointments',
    'https://clinic.example/YOUR-ID',
    'https://formspree.io/f/YOUR_FORM_ID',
    'https://formspree.io/f/YOURFORM',
    'https://formspree.io/f/…',
    'https://formspree.io/f/...',
    'https://formspree.io/f/{form_id}',
    'https://formspree.io/f/<id>',
    'https:clinic.example/api',
    'https:/clinic.example/api',
    'https:///clinic.example/api',
    'https:\\\\clinic.example\\api',
    '\\api',
    '?action=send',
    '#send',
    '.',
    'http://clinic.example/api',
    'ftp://clinic.example/',
    'tel:+15550100199',
    'javascript:alert(1)',
    'https://',
    'https://clinic example/api',
    '',
    ' ',
  ];
  it('an example stays one in HTML that is rendered for a page to come', () => {
    const address = 'https://YOUR-SITE/api/appointments';
    const asWritten = () => ({ protocol: 'https:', hostname: 'your-site', username: '', href: address });
    expect(endpointAddress(address, '', asWritten)).to.equal(address);
  });

  for (const given of none)
    it(`${JSON.stringify(given)} cannot be one`, () =>
      expect(endpointAddress(given, PAGE, parse)).to.equal(null));
});
