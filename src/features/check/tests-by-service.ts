/** Whether a test request may be sent to a service, and what it does there. */
import type { ProviderName } from '../delivery/providers/table.js';

export type TestRule =
  /** `marked`: the service takes fields that it does not know, so the request says that it is a test. */
  { may: true; marked: boolean; note: string } | { may: false; why: string; instead: string };

const MAILED =
  'It comes by mail as a request does, under the name “TEST – please ignore”; it counts as one of your month.';
const AUTOMATION =
  'It goes the way of a patient’s request through all of your steps: switch off those that write to people before you press.';

/** A service that is missing here does not compile. */
const RULES: Readonly<Record<ProviderName, TestRule>> = {
  formspree: { may: true, marked: true, note: MAILED },
  web3forms: { may: true, marked: true, note: MAILED },
  formsubmit: {
    may: true,
    marked: true,
    note: 'FormSubmit’s first request of a page brings you a mail with a link to confirm: nothing arrives before you have pressed it.',
  },
  basin: { may: true, marked: true, note: MAILED },
  getform: { may: true, marked: true, note: MAILED },
  netlify: {
    may: true,
    marked: true,
    note: 'It is in your site’s list of submissions at Netlify, under the name “TEST – please ignore”. Fields that your HTML form does not have are dropped there.',
  },
  hubspot: {
    may: false,
    why: 'HubSpot would make a contact of a test, with a consent that nobody gave.',
    instead:
      'Send one request by hand with your own name and e-mail, look for it in HubSpot, and delete that contact.',
  },
  'contact-form-7': { may: true, marked: true, note: 'Contact Form 7 mails it as it does a request.' },
  'gravity-forms': {
    may: true,
    marked: true,
    note: 'It is among your form’s entries. What the form tells people by mail it tells of the test, too.',
  },
  'apps-script': {
    may: true,
    marked: true,
    note: 'Your script writes it into the sheet as a row: delete that row afterwards.',
  },
  zapier: { may: true, marked: true, note: AUTOMATION },
  make: { may: true, marked: true, note: AUTOMATION },
  fhir: {
    may: false,
    why: 'A FHIR server keeps an appointment for good, and a test must not stand among your patients’.',
    instead:
      'Let whoever keeps that server give you the address of a test server, send one request by hand there, then put the real address in.',
  },
};

const OWN_SERVER: TestRule = {
  may: true,
  marked: true,
  note: 'It arrives as a request does, under the name “TEST – please ignore” and with the field test=true. The inbox of this project’s receiver labels it as a test.',
};

/** @param hasCaptcha the clinic's own captcha stands in the form */
export function testRule(service: ProviderName | null, hasCaptcha: boolean): TestRule {
  if (hasCaptcha)
    return {
      may: false,
      why: 'The form has a captcha, which only a person can answer.',
      instead: 'Send one request by hand under the name “TEST – please ignore”, and look whether it arrives.',
    };
  return service === null ? OWN_SERVER : RULES[service];
}
