import { isThisMachine } from '../http/this-machine.js';
import type { ServiceActor } from '../../../src/features/delivery/fhir/appointment.js';

/** The clinic's FHIR server, and what its appointments say besides the requests. */
export interface FhirSettings {
  /** Ends with a slash. */
  baseUrl: string;
  token: string | null;
  /** Name of the service as the appointment shows it. */
  clinic: string;
  /** The privacy notice that the consent names; empty: the page that asked. */
  privacyUrl: string;
  service?: ServiceActor;
}

/**
 * Null where no FHIR server is set.
 * @throws Error naming the variable, when one cannot be understood
 */
export function readFhirSettings(env: NodeJS.ProcessEnv): FhirSettings | null {
  const base = env['FHIR_BASE_URL'] ?? '';
  const token = env['FHIR_TOKEN'] ?? '';
  if (base === '') {
    if (token !== '') throw new Error('FHIR_TOKEN is set, but FHIR_BASE_URL is not');
    return null;
  }
  // A header cannot hold anything else, and what fetch would say of it quotes the token.
  if (!/^[\x21-\x7e]*$/.test(token))
    throw new Error('FHIR_TOKEN holds a space or a character that is no ASCII');
  return {
    baseUrl: baseUrl(base),
    token: token || null,
    clinic: env['FHIR_SERVICE_NAME'] ?? '',
    privacyUrl: env['FHIR_PRIVACY_URL'] ?? '',
    ...serviceOf(env['FHIR_SERVICE'] ?? ''),
  };
}

function baseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  // The token and the patient's words must not travel in the open.
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)))) {
    throw new Error('FHIR_BASE_URL is no https address (http is for this very machine alone)');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Error('FHIR_BASE_URL must hold no password, query or hash; the token goes into FHIR_TOKEN');
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** `HealthcareService/42`, or an identifier: `system|value`, or a value alone. */
function serviceOf(text: string): { service?: ServiceActor } {
  if (text === '') return {};
  if (/^[A-Z][A-Za-z]+\/[\w.-]{1,64}$/.test(text)) return { service: { reference: text } };
  const bar = text.indexOf('|');
  const value = text.slice(bar + 1);
  if (value === '') throw new Error('FHIR_SERVICE: write HealthcareService/42, or system|value');
  return { service: { identifier: bar > 0 ? { system: text.slice(0, bar), value } : { value } } };
}
