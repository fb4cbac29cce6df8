import { context } from '../a-context.js';
import { EMPTY_DRAFT } from '../../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../../src/features/booking/request.js';
import type { Outcome } from '../../../../src/features/delivery/interpret.js';
import type { Message } from '../../../../src/features/delivery/message.js';
import type { DeliveryOptions, OkRule } from '../../../../src/features/delivery/options.js';
import { rulesOf } from '../../../../src/features/delivery/providers/rules.js';
import type { ProviderName } from '../../../../src/features/delivery/providers/table.js';

export const request: AppointmentRequest = {
  ...EMPTY_DRAFT,
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  name: 'Ana Ruiz',
  phone: '+1 555 010 0199',
  email: 'ana@example.org',
  contact: 'phone',
  patient: 'new',
  days: ['mon', 'wed'],
  time: 'morning',
  slot: null,
  message: 'Step-free, please',
  consent: true,
  locale: 'en-US',
  page: 'https://clinic.example/back-pain',
  guide: { level: 'soon' },
};

export const plain: DeliveryOptions = {
  format: 'multipart',
  renames: {},
  constants: [],
  extras: [],
  appointment: context,
};

export function rules(name: ProviderName) {
  return rulesOf(name);
}

export function written(
  name: ProviderName,
  options: Partial<DeliveryOptions> = {},
  asked: AppointmentRequest = request,
): Message {
  return rules(name).encode(asked, { ...plain, ...options });
}

/** What a message holds by name, as the service would list it. */
export function listed(message: Message): [string, unknown][] {
  if (message.kind !== 'text') return message.entries.map(([name, value]) => [name, value]);
  const said = JSON.parse(message.text) as Record<string, unknown>;
  const fields = said['fields'] as { name: string; value: unknown }[] | undefined;
  return fields ? fields.map(({ name, value }) => [name, value]) : Object.entries(said);
}

export function read(
  name: ProviderName,
  status: number,
  contentType: string,
  body: string | null,
  { ok = { by: 'default' }, ...options }: Partial<DeliveryOptions> & { ok?: OkRule } = {},
): Outcome {
  const given = {
    ...plain,
    ...(name === 'gravity-forms' && { renames: { message: 'input_4' } }),
    ...options,
  };
  return rules(name).interpret(
    { kind: 'answer', status, contentType, body, retryAfter: null },
    {
      ok,
      renames: given.renames,
      fields: ['name', 'phone', 'email', 'message', 'consent'],
      now: 0,
    },
    given,
  );
}

export const JSON_TYPE = 'application/json';
export const HTML_TYPE = 'text/html; charset=utf-8';

/** What each says when it has taken a request. */
export const YES: Record<ProviderName, readonly [status: number, contentType: string, body: string]> = {
  formspree: [200, JSON_TYPE, '{"next":"/thanks?language=en","ok":true}'],
  web3forms: [200, JSON_TYPE, '{"success":true,"message":"Email sent"}'],
  formsubmit: [200, JSON_TYPE, '{"success":"true","message":"Submitted"}'],
  basin: [200, JSON_TYPE, '{"success":true}'],
  getform: [200, JSON_TYPE, '{"success":true}'],
  netlify: [200, HTML_TYPE, '<!doctype html><h1>Thank you</h1>'],
  hubspot: [200, JSON_TYPE, '{"inlineMessage":"<p>Thanks</p>"}'],
  'contact-form-7': [200, JSON_TYPE, '{"contact_form_id":7,"status":"mail_sent","message":"Thank you"}'],
  'gravity-forms': [200, JSON_TYPE, '{"is_valid":true,"confirmation_message":"<div>Thanks</div>"}'],
  'apps-script': [200, JSON_TYPE, '{"result":"success"}'],
  zapier: [200, JSON_TYPE, '{"attempt":"1","id":"2","request_id":"3","status":"success"}'],
  make: [200, 'text/plain', 'Accepted'],
  fhir: [201, 'application/fhir+json', '{"resourceType":"Appointment","id":"1"}'],
};
