import { expect } from '@open-wc/testing';
import { readProvider } from '../../../../src/features/delivery/providers/recognise.js';
import { PROVIDER_NAMES } from '../../../../src/features/delivery/providers/table.js';

describe('a service by its address', () => {
  const ours: [address: string, name: string][] = [
    ['https://formspree.io/f/xabc', 'formspree'],
    ['https://api.web3forms.com/submit', 'web3forms'],
    ['https://formsubmit.co/ajax/abc', 'formsubmit'],
    ['https://formsubmit.co/abc', 'formsubmit'],
    ['https://usebasin.com/f/abc', 'basin'],
    ['https://getform.io/f/abc', 'getform'],
    ['https://api.hsforms.com/submissions/v3/integration/submit/1/2-3', 'hubspot'],
    ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/2-3', 'hubspot'],
    ['https://clinic.example/wp-json/contact-form-7/v1/contact-forms/7/feedback', 'contact-form-7'],
    ['https://clinic.example/blog/?rest_route=/contact-form-7/v1/contact-forms/7/feedback', 'contact-form-7'],
    ['https://clinic.example/?rest_route=%2Fcontact-form-7%2Fv1%2Fcontact-forms%2F7', 'contact-form-7'],
    ['http://localhost:8080/wp-json/contact-form-7/v1/contact-forms/7/feedback', 'contact-form-7'],
    ['https://clinic.example/wp-json/gf/v2/forms/3/submissions', 'gravity-forms'],
    ['https://clinic.example/?rest_route=%2Fgf%2Fv2%2Fforms%2F3%2Fsubmissions', 'gravity-forms'],
    ['https://script.google.com/macros/s/abc/exec', 'apps-script'],
    ['https://script.google.com/a/macros/clinic.example/s/abc/exec', 'apps-script'],
    ['https://hooks.zapier.com/hooks/catch/1/abc/', 'zapier'],
    ['https://hook.eu1.make.com/abc', 'make'],
    ['https://hook.make.com/abc', 'make'],
  ];
  for (const [address, name] of ours) {
    it(`${address} is ${name}`, () => {
      expect(readProvider(null, address)).to.deep.equal({ value: name, understood: true });
    });
  }

  const others = [
    '',
    'https://clinic.example/api/appointments',
    'https://clinic.example/?from=https://formspree.io/f/x',
    'https://formspree.io.clinic.example/f/x',
    'https://notformspree.io/f/x',
    'https://web3forms.com/submit',
    'https://www.hsforms.com/x',
    'https://make.com/x',
    'https://zapier.com/hooks/catch/1/abc/',
    'https://clinic.example/basins',
    'https://clinic.example/wp-json/contact-form-71/v1/x',
    'http://formspree.io/f/x',
  ];
  for (const address of others) {
    it(`${address || 'no address'} is none`, () =>
      expect(readProvider(null, address)).to.deep.equal({ value: null, understood: true }));
  }
});

describe('a service by its name', () => {
  it('wins over the address', () => {
    expect(readProvider(' Make ', 'https://formspree.io/f/x').value).to.equal('make');
    for (const name of PROVIDER_NAMES) expect(readProvider(name, '').value).to.equal(name);
  });

  it('that nobody knows is said, and the address decides', () => {
    expect(readProvider('pigeon', 'https://formspree.io/f/x')).to.deep.equal({
      value: 'formspree',
      understood: false,
    });
    expect(readProvider('pigeon', 'https://clinic.example/')).to.deep.equal({
      value: null,
      understood: false,
    });
  });
});
