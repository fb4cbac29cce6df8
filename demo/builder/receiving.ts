/** What receives a clinic's requests: the ways to choose from, and which options each comes to. Pure. */
import type { Options } from './markup.js';
import { SERVICES, type Service } from './services.js';

export type ReceivingWay = 'service' | 'wordpress' | 'receiver' | 'fhir' | 'own' | 'phone';

export interface Receiving {
  /** '' until one is chosen. */
  way: ReceivingWay | '';
  /** A key of `SERVICES`. */
  service: string;
  /** What was typed. */
  address: string;
  accessKey: string;
  formName: string;
}

interface Guide {
  /** What to do, a step each. */
  steps: readonly string[];
  example: string;
}

/** The path at which our plugin and our receiver take requests. */
const WORDPRESS_PATH = '/wp-json/clinic/v1/appointments';

const GUIDES: Readonly<Record<Exclude<ReceivingWay, 'service' | 'phone'>, Guide>> = {
  wordpress: {
    steps: [
      'Install the plugin “Appointment requests” on the clinic’s WordPress: Plugins → Add New → Upload Plugin.',
      'Each request is kept under Appointments; the administrator gets a mail without a patient’s details in it.',
      'On the same site leave the address as it is. From another site write the whole address, with https://.',
    ],
    example: WORDPRESS_PATH,
  },
  receiver: {
    steps: [
      'For whoever runs a server with Node: npx back-pain-receiver starts an inbox (docs/receiver.md).',
      'Write its address below; requests go to /api/appointments there.',
    ],
    example: 'https://requests.your-clinic.com/api/appointments',
  },
  fhir: {
    steps: [
      'For whoever runs your records: a relay of yours takes one FHIR Appointment and passes it on (docs/fhir.md).',
      'Write the relay’s address below, never that of the records themselves.',
    ],
    example: 'https://requests.your-clinic.com/fhir/Appointment',
  },
  own: {
    steps: [
      'Ask whoever made your server for the address that takes a form (docs/receiver.md says what is sent).',
    ],
    example: 'https://your-clinic.com/api/appointments',
  },
};

export function serviceOf({ way, service }: Receiving): Service | undefined {
  return way === 'service' ? SERVICES[service] : undefined;
}

export function guideOf(receiving: Receiving): Guide {
  const { way } = receiving;
  if (way === 'service') return serviceOf(receiving) ?? { steps: [], example: '' };
  return way === '' || way === 'phone' ? { steps: [], example: '' } : GUIDES[way];
}

/** Whether an address has to be written. */
export function asksForAddress(receiving: Receiving): boolean {
  if (receiving.way === '' || receiving.way === 'phone') return false;
  return receiving.way !== 'service' || serviceOf(receiving)?.fixed === undefined;
}

/** The address that requests go to, as it was typed or as it is the same for everybody; '' for none. */
export function addressOf(receiving: Receiving): string {
  if (receiving.way === '' || receiving.way === 'phone') return '';
  const typed = receiving.address.trim();
  if (receiving.way === 'wordpress') return typed || WORDPRESS_PATH;
  return serviceOf(receiving)?.fixed ?? typed;
}

/** The form's options, as far as what was typed is any good: it has been checked by then. */
export function receivingOptions(receiving: Receiving): Options {
  const endpoint = addressOf(receiving);
  if (endpoint === '') return {};
  const { way, accessKey, formName } = receiving;
  const service = serviceOf(receiving);
  return {
    endpoint,
    ...service?.options,
    ...(service?.asks === 'access-key' && { 'field-access_key': accessKey }),
    ...(service?.asks === 'form-name' && { 'field-form-name': formName }),
    ...(way === 'fhir' && { provider: 'fhir' }),
    // PHP keeps one of several days, but for JSON.
    ...(way === 'wordpress' && { format: 'json' }),
  };
}
