import { expect } from '@open-wc/testing';
import {
  missingFindings,
  optionFindings,
  type FormComplaint,
} from '../../../src/features/check/option-findings.js';

const KNOWN = {
  sections: ['about', 'evidence'],
  hasId: (id: string) => id === 'form',
  isLanguageTag: (tag: string) => tag !== 'english!',
};
const on = (name: string, value: string, complaints: FormComplaint[] = []) =>
  optionFindings([{ name, value, where: 'the script tag' }], complaints, KNOWN)[0]!;

describe('optionFindings', () => {
  it('tells the value and where it came from', () => {
    expect(on('units', 'km')).to.deep.equal({ standing: 'ok', says: 'units: “km”, from the script tag.' });
  });

  for (const [name, value, standing] of [
    ['theme', 'drak', 'look'],
    ['theme', ' DARK ', 'ok'],
    ['units', 'miles', 'look'],
    ['heading-level', '7', 'look'],
    ['heading-level', '3', 'ok'],
    ['lang', 'english!', 'broken'],
    ['sections', 'about evidense', 'look'],
    ['sections', 'evidence, about', 'ok'],
    ['reviewed-on', '2026-02-30', 'look'],
    ['reviewed-on', '2026-02-28', 'ok'],
    ['booking', '#from', 'look'],
    ['booking', '#form', 'ok'],
    ['booking', '/book', 'ok'],
    ['clinic', 'Harbour Physio', 'look'],
    ['constructor', 'x', 'ok'],
    ['theme', '', 'ok'],
  ] as const)
    it(`calls ${name}="${value}" ${standing}`, () => {
      expect(on(name, value).standing).to.equal(standing);
    });

  it('says what the form says of its own options', () => {
    const complaint = { attribute: 'format', given: 'xml', consequence: 'using "multipart"' };
    const found = on('format', ' xml ', [complaint]);
    expect(found.standing).to.equal('broken');
    expect(found.says).to.contain('using "multipart"');
    expect(on('format', 'json', [complaint]).standing).to.equal('ok');
  });

  it('says in plain words why an endpoint is none', () => {
    const found = on('endpoint', 'a@b.org', [
      { attribute: 'endpoint', given: 'a@b.org', consequence: 'no address' },
    ]);
    expect(found.standing).to.equal('broken');
    expect(found.says).to.contain('e-mail');
  });

  it('keeps names, numbers, addresses and keys out of the report, and queries out of both', () => {
    for (const name of ['clinic', 'phone', 'email', 'reviewed-by', 'field-access_key']) {
      const { inReport } = on(name, 'Anna secret');
      expect(inReport, name).to.be.a('string').and.not.contain('Anna');
    }
    const { says, inReport } = on('endpoint', 'https://clinic.org/api?key=secret');
    expect(says + (inReport ?? '')).not.to.contain('secret');
    const drak = on('clinic', 'Harbour Physio');
    expect(drak.inReport).not.to.contain('Harbour');
  });
});

describe('missingFindings', () => {
  it('names a missing endpoint, key and privacy notice', () => {
    const found = missingFindings(
      [
        { attribute: 'endpoint', given: null, consequence: '' },
        { attribute: 'provider', given: null, consequence: 'web3forms needs data-field-access_key' },
      ],
      null,
    );
    expect(found.map(({ standing }) => standing)).to.deep.equal(['broken', 'broken', 'look']);
    expect(found[1]!.says).to.contain('access_key');
  });

  it('finds nothing where all is there', () => {
    expect(
      missingFindings([{ attribute: 'endpoint', given: 'x', consequence: '' }], '/privacy'),
    ).to.deep.equal([]);
  });
});
