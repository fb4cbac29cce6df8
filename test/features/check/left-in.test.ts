import { expect } from '@open-wc/testing';
import { leftIn } from '../../../src/features/check/left-in.js';

describe('leftIn', () => {
  for (const value of [
    'https://YOUR-SITE/api',
    'https://formspree.io/f/YOUR_FORM_ID',
    'https://api.example.com/x',
    'reception@example.org',
    'hello@harbour-physio.example',
    'https://clinic.example/privacy',
    'Harbour Physio',
    '+1 555 010 0199',
    '(212) 555-0143',
    '+44 20 7946 0018',
    'https://formspree.io/f/{form_id}',
    'https://formspree.io/f/…',
    'https://formspree.io/f/<id>',
  ])
    it(`finds an example in "${value}"`, () => {
      expect(leftIn(value)).to.be.a('string');
    });

  for (const value of [
    'https://clinic.org/api',
    'https://formspree.io/f/xyzabcde',
    'reception@hill-practice.co.uk',
    'Your Back Clinic',
    'Exemplary Example Physio',
    'https://my-example.com.au/api',
    '+44 20 1234 5678',
    '+1 212 867 5309',
    '',
  ])
    it(`leaves "${value}" alone`, () => {
      expect(leftIn(value)).to.equal(null);
    });
});
