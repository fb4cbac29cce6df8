import { USUAL_WEEK } from '../../../src/features/booking/week.js';
import { expect } from '@open-wc/testing';
import { readFormOptions, type FormAttribute } from '../../../src/features/booking/form-options.js';
import { nativePost } from '../../../src/features/delivery/native-post.js';

const ENDPOINT = 'https://clinic.example/api';

function post(
  attributes: Partial<Record<FormAttribute, string>>,
  constants: readonly [string, string][] = [],
) {
  const context = { baseUrl: 'https://clinic.example/', constants, week: USUAL_WEEK };
  const given = (attribute: FormAttribute) => attributes[attribute] ?? null;
  const { options } = readFormOptions(given, context, (address, base) => new URL(address, base));
  return nativePost(options, constants);
}

describe('nativePost', () => {
  it('posts the fields by our names', () => {
    expect(post({ endpoint: ENDPOINT })).to.deep.equal({ action: ENDPOINT, enctype: 'multipart/form-data' });
    expect(post({ endpoint: ENDPOINT, format: 'urlencoded' })).to.deep.equal({
      action: ENDPOINT,
      enctype: 'application/x-www-form-urlencoded',
    });
  });

  const CASES: [string, Partial<Record<FormAttribute, string>>, [string, string][]?][] = [
    ['no endpoint', {}],
    ['an endpoint that is not safe', { endpoint: 'http://clinic.example/api' }],
    ['JSON', { endpoint: ENDPOINT, format: 'json' }],
    ['FHIR', { endpoint: ENDPOINT, format: 'fhir' }],
    ['a service', { endpoint: ENDPOINT, provider: 'basin' }],
    ['a service’s address', { endpoint: 'https://formspree.io/f/abc' }],
    ['other names', { endpoint: ENDPOINT, fields: 'name:your-name' }],
    ['constants', { endpoint: ENDPOINT }, [['source', 'website']]],
  ];
  for (const [name, attributes, constants] of CASES)
    it(`leaves it to the script where there is ${name}`, () =>
      expect(post(attributes, constants)).to.equal(null));
});
