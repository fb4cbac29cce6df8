import { expect } from '@open-wc/testing';
import { pageAddress } from '../../../src/features/booking/page-address.js';
import { reference } from '../../../src/features/booking/reference.js';

describe('pageAddress', () => {
  const cases: [href: string, address: string][] = [
    ['https://clinic.example/back-pain?utm_source=x&name=Ana#form', 'https://clinic.example/back-pain'],
    ['http://localhost:8080/#a?b', 'http://localhost:8080/'],
    ['about:srcdoc', ''],
    ['file:///home/ana/back-pain.html', ''],
    ['', ''],
  ];
  for (const [href, address] of cases) {
    it(`${href || '(none)'} → ${address || '(none)'}`, () => expect(pageAddress(href)).to.equal(address));
  }
});

describe('reference', () => {
  it('is the first eight characters of the id', () => {
    expect(reference('3f2504e0-4f89-41d3-9a0c-0305e82c3301')).to.equal('3f2504e0');
  });
});
