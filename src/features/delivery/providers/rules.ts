import { HONEYPOT, type AppointmentRequest } from '../../booking/request.js';
import { interpret, type Outcome, type Reader } from '../interpret.js';
import type { Answer, Message } from '../message.js';
import type { DeliveryOptions } from '../options.js';
import { serverErrors } from '../server-errors.js';
import type { Provider, Verdict } from './provider.js';
import { readProvider } from './recognise.js';
import { PROVIDERS } from './table.js';

/** How a request to a service is written and its answer read. */
export interface Rules {
  address: (given: string) => string;
  encode(request: AppointmentRequest, options: DeliveryOptions): Message;
  interpret(answer: Answer, reader: Reader, options: DeliveryOptions): Outcome;
}

/** The rules of the service that is named or that the address belongs to; null where it is none that we know. */
export function rulesOf(given: string | null, address: string): Rules | null {
  const { value } = readProvider(given, address);
  return value && rulesBy(PROVIDERS[value]);
}

/** What the author of the page should hear before a patient meets it: an attribute, and what is wrong with it. */
export type Complaint = readonly [attribute: 'format' | 'fields' | 'provider', wrong: string];

/** @param format what the author asked for, if anything: `options` has the default then */
export function complaints(
  given: string | null,
  address: string,
  options: DeliveryOptions,
  format: string | null,
): Complaint[] {
  const { value: name, understood } = readProvider(given, address);
  const found: Complaint[] = [];
  if (!understood) found.push(['provider', `using ${JSON.stringify(name ?? 'none')}`]);
  if (!name) return found;
  const { formats, needs } = PROVIDERS[name];
  if (format && !formats.includes(options.format))
    found.push(['format', `${name} takes ${formats.join(', ')}: using "${formats[0]}"`]);
  if (losesWords(PROVIDERS[name], options))
    found.push(['fields', `${name} drops what has no name there: name at least the message`]);
  if (needs && !options.constants.some(([constant]) => constant === needs))
    found.push(['provider', `${name} needs data-field-${needs}`]);
  return found;
}

function rulesBy(provider: Provider): Rules {
  const { formats, names, honeypot } = provider;
  return {
    address: (given) => provider.address?.(given) ?? given,

    encode: (request, options) =>
      provider.encode(request, {
        ...options,
        format: formats.includes(options.format) ? options.format : formats[0],
        renames: { ...names, ...options.renames },
        extras: options.extras.map(([name, value]) => [(name === HONEYPOT && honeypot) || name, value]),
      }),

    interpret: (answer, given, options) => {
      const reader = { ...given, renames: { ...names, ...given.renames } };
      const usual = interpret(answer, reader);
      if (answer.kind !== 'answer' || (usual.kind === 'retry' && usual.reason === 'server')) return usual;
      const verdict = provider.interpret(answer.status, answer.contentType ?? '', answer.body ?? '');
      if (verdict.says === 'refused') return refusedBy(verdict, reader);
      // A rule of the author's settles what the service leaves open, and may ask for more: it never makes a yes of a no.
      const outcome = reader.ok.by === 'default' ? outcomeOf(verdict, answer.body) : usual;
      // What a service drops in silence it calls sent: then a patient must not hear that it arrived.
      const trapped = honeypot && options.extras.some(([name]) => name === HONEYPOT);
      const doubtful = trapped || losesWords(provider, options);
      return outcome.kind === 'sent' && doubtful ? { kind: 'unconfirmed' } : outcome;
    },
  };
}

function losesWords({ declared, names }: Provider, { renames }: DeliveryOptions): boolean {
  return declared === true && !renames.message && !names?.message;
}

function outcomeOf({ says }: Verdict, body: string | null): Outcome {
  if (says === 'arrived') return { kind: 'sent' };
  return body === null
    ? { kind: 'retry', reason: 'network', afterMs: null }
    : { kind: 'failed', reason: 'unreadable' };
}

function refusedBy({ form, fields }: Verdict & { says: 'refused' }, reader: Reader): Outcome {
  const said = [
    ...Object.entries(fields).map(([field, message]) => ({ field, message })),
    ...form.map((message) => ({ message })),
  ];
  const errors = serverErrors({ errors: said }, reader.renames, reader.fields);
  return errors ? { kind: 'rejected', errors } : { kind: 'failed', reason: 'refused' };
}
