import { EMPTY_DRAFT } from './fields.js';

const TEST_NAME = "TEST \u2013 please ignore";
const TEST_MARK = ["test", "true"];
function testRequest(id, locale, page) {
  return {
    id,
    ...EMPTY_DRAFT,
    name: TEST_NAME,
    // Services and servers ask for one or both; these reach nobody. `example.com` is set aside for that by RFC 2606.
    phone: "000 000 0000",
    email: "test@example.com",
    message: "This is a test from the website. Nobody waits for an answer. It can be deleted.",
    consent: true,
    slot: null,
    locale,
    page,
    guide: null
  };
}

export { TEST_MARK, TEST_NAME, testRequest };
