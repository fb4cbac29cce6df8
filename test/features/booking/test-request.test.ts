import { expect } from '@open-wc/testing';
import { isTestRequest, TEST_NAME, testRequest } from '../../../src/features/booking/test-request.js';
import { validateRequest } from '../../../src/features/booking/validate-request.js';

const TEST = testRequest('5b0e4f7e-1c3a-4c1e-8d55-7a1f6b0f9a11', 'en-GB', 'https://clinic.org/back');

describe('testRequest', () => {
  it('is a request that a receiver takes', () => {
    expect(validateRequest(TEST)).to.deep.equal({});
  });

  it('says what it is, to people and to the receiver', () => {
    expect(TEST.name).to.equal('TEST – please ignore');
    expect(isTestRequest(TEST, { test: 'true' })).to.equal(true);
  });

  it('is never taken for one by half of its mark', () => {
    expect(isTestRequest(TEST, {})).to.equal(false);
    expect(isTestRequest({ name: 'Anna Berg' }, { test: 'true' })).to.equal(false);
    expect(isTestRequest({ name: TEST_NAME }, { test: 'false' })).to.equal(false);
  });
});
