import { expect } from '@open-wc/testing';
import { deliveryFindings, type Route } from '../../../src/features/check/delivery-findings.js';

const ROUTE: Route = {
  endpoint: 'https://clinic.org/api?key=secret',
  provider: null,
  format: 'multipart',
  ok: { by: 'default' },
  redirect: null,
};
const found = (route: Partial<Route>, hasCaptcha = false) =>
  deliveryFindings({ ...ROUTE, ...route }, hasCaptcha);

describe('deliveryFindings', () => {
  it('tells where requests go, without what a query holds', () => {
    const [finding] = found({});
    expect(finding!.says).to.contain('https://clinic.org/api').and.not.contain('secret');
  });

  it('says that they go nowhere', () => {
    expect(found({ endpoint: null })[0]!.standing).to.equal('broken');
  });

  it('warns of an answer that nobody reads', () => {
    expect(found({ ok: { by: 'opaque' } }).map(({ standing }) => standing)).to.deep.equal(['ok', 'look']);
  });

  it('says why no test is sent, and what to do instead', () => {
    expect(found({ provider: 'fhir' }).at(-1)!.cure).to.contain('test server');
    expect(found({}, true).at(-1)!.cure).to.contain('by hand');
  });
});
