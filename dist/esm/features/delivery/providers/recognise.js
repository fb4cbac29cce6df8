import { readChoice } from '../../options/choice.js';

/**
 * The services that a request can be sent to, each with how its addresses begin. A clinic's own site may hold a plugin
 * anywhere in its path; Netlify and FHIR servers look like any other.
 */
const ADDRESSES = {
    formspree: /^https:\/\/formspree\.io\//,
    web3forms: /^https:\/\/api\.web3forms\.com\//,
    formsubmit: /^https:\/\/formsubmit\.co\//,
    basin: /^https:\/\/usebasin\.com\//,
    getform: /^https:\/\/(forms\.)?getform\.io\//,
    netlify: null,
    hubspot: /^https:\/\/api(-\w+)?\.hsforms\.com\//,
    'contact-form-7': /^[^#]+\/contact-form-7\/v1\//,
    'gravity-forms': /^[^#]+\/gf\/v2\/forms\//,
    'apps-script': /^https:\/\/script\.google\.com\/(.*\/)?macros\//,
    zapier: /^https:\/\/hooks\.zapier\.com\//,
    make: /^https:\/\/hook\.(\w+\.)?make\.com\//,
    fhir: null,
};
const PROVIDER_NAMES = Object.keys(ADDRESSES);
/** The service that the author named, else the one that the address belongs to, else none. */
function readProvider(given, address) {
    const plain = address.replace(/%2f/gi, '/');
    const recognised = PROVIDER_NAMES.find((name) => ADDRESSES[name]?.test(plain)) ?? '';
    const { value, understood } = readChoice(given, PROVIDER_NAMES, recognised);
    return { value: value || null, understood };
}

export { PROVIDER_NAMES, readProvider };
