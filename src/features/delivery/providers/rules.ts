import { objectIn } from '../../foreign-json.js';
import { HONEYPOT, type AppointmentRequest } from '../../booking/request.js';
import { encode } from '../encode.js';
import { interpret, refused, type Outcome, type Reader } from '../interpret.js';
import type { Answer, Message } from '../message.js';
import { PLAIN_FORMATS, type DeliveryOptions } from '../options.js';
import { serverErrors } from '../server-errors.js';
import type { Provider } from './provider.js';
import { PROVIDERS, type ProviderName } from './table.js';

/** How a request is written for a destination, and its answer read. */
export interface Rules {
  address: (given: string) => string;
  encode(request: AppointmentRequest, options: DeliveryOptions): Message;
  interpret(answer: Answer, reader: Reader, options: DeliveryOptions): Outcome;
}

/** The rules of a service; null: those of the clinic's own server. */
export function rulesOf(service: ProviderName | null): Rules {
  return service === null ? OWN_SERVER : rulesBy(PROVIDERS[service]);
}

/** What the author of the page should hear before a patient meets it: an attribute, and what is wrong with it. */
export type ProviderComplaint = readonly [attribute: 'format' | 'fields' | 'provider', wrong: string];

/**
 * What a service would not do as the page asks.
 * @param format what the author asked for, if anything: `options` has the default then
 */
export function providerComplaints(
  name: ProviderName,
  options: Pick<DeliveryOptions, 'format' | 'renames' | 'constants'>,
  format: string | null,
): ProviderComplaint[] {
  const provider: Provider = PROVIDERS[name];
  const { formats, needs } = provider;
  const found: ProviderComplaint[] = [];
  if (format && !formats.includes(options.format))
    found.push(['format', `${name} takes ${formats.join(', ')}: using "${formats[0]}"`]);
  if (losesWords(provider, options))
    found.push(['fields', `${name} drops what has no name there: name at least the message`]);
  if (needs && !options.constants.some(([constant]) => constant === needs))
    found.push(['provider', `${name} needs data-field-${needs}`]);
  return found;
}

/** Its address is as given, and the request keeps its own shape. */
const OWN_SERVER: Rules = {
  address: (given) => given,
  encode: (request, options) =>
    encode(request, {
      ...options,
      format: PLAIN_FORMATS.find((plain) => plain === options.format) ?? 'multipart',
    }),
  interpret: (answer, reader) => interpret(answer, reader),
};

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
      const said = interpret(answer, { ...reader, ok: { by: 'default' } }, provider.proof);
      if (answer.kind === 'answer' && isNo(said)) return withItsWords(said, provider, answer, reader);
      // A rule of the author's settles what the service leaves open, and may ask for more: it never makes a yes of a no.
      const outcome = reader.ok.by === 'default' ? said : interpret(answer, reader);
      // What a service drops in silence it calls sent: then a patient must not hear that it arrived.
      const trapped = honeypot && options.extras.some(([name]) => name === HONEYPOT);
      const doubtful = trapped || losesWords(provider, options);
      return outcome.kind === 'sent' && doubtful ? { kind: 'unconfirmed' } : outcome;
    },
  };
}

function isNo(outcome: Outcome): boolean {
  return outcome.kind === 'rejected' || (outcome.kind === 'failed' && outcome.reason === 'refused');
}

/** A no, with what the service says about it where it says so in a place of its own. */
function withItsWords(
  no: Outcome,
  { complaint }: Provider,
  { body }: { body: string | null },
  reader: Reader,
) {
  const said = objectIn(body ?? '');
  return complaint && said ? refused(serverErrors(complaint(said), reader.renames, reader.fields)) : no;
}

function losesWords({ declared, names }: Provider, { renames }: Pick<DeliveryOptions, 'renames'>): boolean {
  return declared === true && !renames.message && !names?.message;
}
