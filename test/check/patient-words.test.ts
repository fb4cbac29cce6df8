import { expect } from '@open-wc/testing';
import { patientWords } from '../../src/check/patient-words.js';
import { aScript } from './a-script.js';

const CONTACT = { phone: '+44 20 1234 $& 5678', email: 'reception@clinic.org' };
const all = (contact: Parameters<typeof patientWords>[1], canSend = true) =>
  patientWords(aScript(), contact, canSend).flatMap(({ words }) => words);

describe('patientWords', () => {
  it('holds the clinic’s phone and e-mail at every end of a request', () => {
    for (const { words } of patientWords(aScript(), CONTACT, true))
      expect(words.at(-1)).to.equal(`Call ${CONTACT.phone} or write to ${CONTACT.email}.`);
  });

  it('invents nothing', () => {
    expect(all({ phone: null, email: null }).join()).not.to.match(/Call|Write|[{}]/);
    expect(all({ phone: '1', email: null })).to.include('Call 1.');
    expect(all({ phone: null, email: 'a@b.org' })).to.include('Write to a@b.org.');
  });

  it('shows what stands in place of a form that cannot send', () => {
    expect(patientWords(aScript(), CONTACT, false)).to.have.length(1);
  });

  it('asks for words in the language of the page', () => {
    const words = ((text: string) => text.toUpperCase()) as ReturnType<typeof aScript>['words'];
    expect(patientWords(aScript({}, { words }), CONTACT, true)[0]!.words[0]).to.equal(
      'YOUR REQUEST HAS ARRIVED',
    );
  });
});
