/**
 * The services that a clinic may have behind its form, as their documentation describes them, on an origin of their own.
 * Each is as strict about what it takes as the real one is said to be.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Mood = 'yes' | 'no' | 'page' | 'cut' | 'broken' | 'large' | 'redirect' | 'later';

/** A request as the service reads it. */
export interface Taken {
  type: string;
  fields: Record<string, string>;
  /** The JSON itself, where the service takes that. */
  json: Record<string, unknown> | null;
}

interface Service {
  /** Media types that it reads; anything else is 415. */
  takes: readonly string[];
  /** Whether it lets a browser ask first. */
  preflight?: true;
  /** What is wrong with a request, or null. */
  lacks?(taken: Taken): boolean;
  yes: readonly [status: number, type: string, body: string];
  no: readonly [status: number, type: string, body: string];
}

const MULTIPART = 'multipart/form-data';
const URLENCODED = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const HTML = 'text/html; charset=utf-8';
/** Stands in every refusal: markup that must stay text. */
export const MARKUP = '<img src=x onerror="document.title=\'hit\'"> closed';
const json = (value: unknown): string => JSON.stringify(value);

export const SERVICES: Record<string, Service> = {
  formspree: {
    takes: [MULTIPART, URLENCODED, JSON_TYPE],
    yes: [200, JSON_TYPE, json({ ok: true, next: '/thanks' })],
    no: [422, JSON_TYPE, json({ errors: [{ code: 'TYPE_EMAIL', field: 'email', message: MARKUP }] })],
  },
  web3forms: {
    takes: [MULTIPART, URLENCODED, JSON_TYPE],
    lacks: ({ fields }) => !fields['access_key'],
    yes: [200, JSON_TYPE, json({ success: true, message: 'Email sent' })],
    no: [400, JSON_TYPE, json({ success: false, message: MARKUP })],
  },
  formsubmit: {
    takes: [MULTIPART, URLENCODED, JSON_TYPE],
    yes: [200, JSON_TYPE, json({ success: 'true', message: 'Submitted' })],
    no: [200, JSON_TYPE, json({ success: 'false', message: MARKUP })],
  },
  basin: {
    takes: [MULTIPART, URLENCODED, JSON_TYPE],
    lacks: ({ fields }) => !fields['email'],
    yes: [200, JSON_TYPE, json({ success: true })],
    no: [422, JSON_TYPE, json({ error: MARKUP })],
  },
  getform: {
    takes: [MULTIPART, URLENCODED],
    yes: [200, JSON_TYPE, json({ success: true })],
    no: [404, JSON_TYPE, json({ message: MARKUP })],
  },
  netlify: {
    takes: [URLENCODED],
    lacks: ({ fields }) => !fields['form-name'],
    yes: [200, HTML, '<!doctype html><h1>Thank you</h1>'],
    no: [404, HTML, '<!doctype html><h1>Page not found</h1>'],
  },
  hubspot: {
    takes: [JSON_TYPE],
    preflight: true,
    lacks: ({ json: said }) => !Array.isArray(said?.['fields']) || !said['legalConsentOptions'],
    yes: [200, JSON_TYPE, json({ inlineMessage: '<p>Thanks</p>' })],
    no: [
      400,
      JSON_TYPE,
      json({
        status: 'error',
        errors: [{ message: `Error in 'fields.email'. ${MARKUP}`, errorType: 'INVALID_EMAIL' }],
      }),
    ],
  },
  'contact-form-7': {
    takes: [MULTIPART],
    lacks: ({ fields }) => !/^[A-Za-z0-9_-]+$/.test(fields['_wpcf7_unit_tag'] ?? ''),
    yes: [200, JSON_TYPE, json({ status: 'mail_sent', message: 'Thank you' })],
    no: [
      200,
      JSON_TYPE,
      json({ status: 'validation_failed', invalid_fields: [{ field: 'your-email', message: MARKUP }] }),
    ],
  },
  'gravity-forms': {
    takes: [MULTIPART, URLENCODED, JSON_TYPE],
    lacks: ({ fields }) => !fields['input_4'],
    yes: [200, JSON_TYPE, json({ is_valid: true, confirmation_message: '<div>Thanks</div>' })],
    no: [400, JSON_TYPE, json({ is_valid: false, validation_messages: { '3': MARKUP } })],
  },
  'apps-script': {
    takes: [URLENCODED, 'text/plain'],
    yes: [200, JSON_TYPE, json({ result: 'success' })],
    no: [200, JSON_TYPE, json({ result: 'error', error: MARKUP })],
  },
  zapier: {
    takes: [MULTIPART, URLENCODED, 'text/plain'],
    yes: [200, JSON_TYPE, json({ status: 'success', id: '1' })],
    no: [410, 'text/plain', 'please unsubscribe me!'],
  },
  make: {
    takes: [MULTIPART, URLENCODED],
    yes: [200, 'text/plain', 'Accepted'],
    no: [400, 'text/plain', 'Queue is full.'],
  },
  fhir: {
    takes: ['application/fhir+json'],
    preflight: true,
    lacks: ({ json: said }) => said?.['resourceType'] !== 'Appointment',
    yes: [201, 'application/fhir+json', json({ resourceType: 'Appointment', id: '1' })],
    no: [
      422,
      'application/fhir+json',
      json({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', details: { text: MARKUP } }] }),
    ],
  },
};

export interface Backends {
  origin: string;
  /** How the next requests are answered. */
  mood: Mood;
  /** Whether a browser that asks first is given leave by those that give any. */
  givesLeave: boolean;
  /** Requests understood, in their order. */
  taken: Taken[];
  /** How often a browser asked first. */
  asked: number;
  close(): Promise<void>;
}

export async function openBackends(): Promise<Backends> {
  const state = { mood: 'yes' as Mood, givesLeave: true, taken: [] as Taken[], asked: 0 };
  const server = createServer((request, response) => {
    serve(request, response, state).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { origin: `http://127.0.0.1:${port}`, close: () => close(server) });
}

type State = Pick<Backends, 'mood' | 'givesLeave' | 'taken' | 'asked'>;

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
): Promise<ServerResponse> {
  const { pathname } = new URL(request.url ?? '/', 'http://backends');
  const [name] = Object.keys(SERVICES).filter((one) => pathname.includes(`/${one}/`));
  const service = SERVICES[name ?? ''];
  if (pathname === '/thanks-page') return reply(response, 200, HTML, '<!doctype html><h1>Thank you</h1>');
  if (!service) return reply(response, 404, HTML, '<h1>Not found</h1>');
  if (request.method === 'OPTIONS') {
    state.asked += 1;
    if (!service.preflight || !state.givesLeave) return response.writeHead(405).end();
    response.setHeader('access-control-allow-headers', 'content-type');
    response.setHeader('access-control-allow-methods', 'POST');
    return reply(response, 204, 'text/plain', '');
  }
  const taken = await read(request);
  if (!service.takes.includes(taken.type)) return reply(response, 415, JSON_TYPE, '{}');
  if (service.lacks?.(taken))
    return reply(response, 400, JSON_TYPE, '{"message":"stub: something is missing"}');
  state.taken.push(taken);
  return answer(response, service, state.mood);
}

function answer(response: ServerResponse, service: Service, mood: Mood): ServerResponse {
  const [status, type, body] = service.yes;
  if (mood === 'yes') return reply(response, status, type, body);
  if (mood === 'no') return reply(response, ...service.no);
  if (mood === 'page') return reply(response, 200, HTML, '<!doctype html><h1>Maintenance</h1>');
  if (mood === 'cut') return reply(response, status, type, body.slice(0, -3));
  if (mood === 'large')
    return reply(response, status, type, `{"padding":"${'x'.repeat(5_000_000)}",${body.slice(1)}`);
  if (mood === 'later') {
    response.setHeader('retry-after', '1e9');
    response.setHeader('access-control-expose-headers', 'retry-after');
    return reply(response, 503, HTML, '<h1>Busy</h1>');
  }
  if (mood === 'redirect') {
    response.setHeader('location', '/thanks-page');
    return reply(response, 303, HTML, '');
  }
  // The connection breaks before the end that was announced.
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'content-type': type,
    'content-length': body.length,
  });
  response.write(body.slice(0, 3), () => response.destroy());
  return response;
}

function reply(response: ServerResponse, status: number, type: string, body: string): ServerResponse {
  return response.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': type }).end(body);
}

async function read(request: IncomingMessage): Promise<Taken> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const header = request.headers['content-type'] ?? '';
  const type = (header.split(';')[0] ?? '').trim();
  const body = Buffer.concat(chunks);
  if (type === MULTIPART || type === URLENCODED) {
    const form = await new Response(body, { headers: { 'content-type': header } }).formData();
    return {
      type,
      json: null,
      fields: Object.fromEntries(
        [...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      ),
    };
  }
  const said = JSON.parse(body.toString()) as Record<string, unknown>;
  return {
    type,
    json: said,
    fields: {},
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
}
