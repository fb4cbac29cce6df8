/**
 * A clinic's server in trouble. Connections, answers and their breaking are real; when it answers is told by a clock,
 * which may be the page's virtual one. It stores by `id`, as docs/receiver.md asks.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './fault-schedules.js';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  after(ms: number, run: () => void): void;
}

export const REAL_TIME: Clock = {
  now: () => Date.now(),
  after: (ms, run) => void setTimeout(run, ms),
};

/** One form's dealings with the server. */
export interface Counter {
  /** What is left to go wrong; each try that arrives takes the first. */
  faults: Fault[];
  clock: Clock;
  /** Everything stored, by `id`; the first copy of each. */
  stored: Map<string, Record<string, unknown>>;
  /** Answers that are not given yet, and when their requests came. */
  held: Map<ServerResponse, number>;
  tries: number;
  /** Whole answers that said yes. */
  confirmed: number;
  /** What the server asked for by `Retry-After` (null: nothing that can be followed), and when. */
  asked: { at: number; ms: number | null }[];
}

export interface FaultyServer {
  port: number;
  /** Forms post to `http://<any name>.localhost:port/<number>`: a name each, as a browser opens but six connections to one. */
  counter(form: number, faults: readonly Fault[], clock: Clock): Counter;
  /** The whole server goes away: connections are refused. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

const YES = '{"ok":true,"duplicate":false}';
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

export async function openFaultyServer(): Promise<FaultyServer> {
  const counters = new Map<number, Counter>();
  const server = createServer((request, response) => {
    const counter = counters.get(Number(request.url?.slice(1)));
    if (counter) serve(counter, request, response).catch(() => request.socket.destroy());
    else response.writeHead(404, CORS).end();
  });
  server.keepAliveTimeout = 0;
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    counter: (form, faults, clock) => {
      const counter: Counter = {
        faults: [...faults],
        clock,
        stored: new Map(),
        held: new Map(),
        tries: 0,
        confirmed: 0,
        asked: [],
      };
      counters.set(form, counter);
      return counter;
    },
    goAway: () => close(server),
    comeBack: () => listen(server, port),
  };
}

async function serve(counter: Counter, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...CORS, 'access-control-allow-headers': 'content-type' }).end();
    return;
  }
  counter.tries += 1;
  const fault = counter.faults.shift();
  if (fault?.does === 'drop') {
    request.socket.destroy();
    return;
  }

  const fields = await readFields(request);
  const store = (): void => {
    const id = String(fields['id']);
    if (!counter.stored.has(id)) counter.stored.set(id, fields);
  };
  const confirm = (): void => {
    store();
    counter.held.delete(response);
    if (!response.destroyed) counter.confirmed += 1;
    answer(response, 202, YES);
  };
  switch (fault?.does) {
    case undefined: {
      confirm();
      return;
    }
    case 'garble':
      request.socket.end('Good morning\r\n\r\n');
      return;
    case 'store, then drop':
      store();
      request.socket.destroy();
      return;
    case 'answer half':
      store();
      await beginAnswer(response);
      request.socket.destroy();
      return;
    case 'answer half, then hang':
      store();
      hold(counter, response);
      return beginAnswer(response);
    case 'error': {
      if (fault.stored) store();
      const retryAfter = headerOf(fault.retryAfter, counter.clock.now());
      counter.asked.push({ at: counter.clock.now(), ms: askedMs(fault.retryAfter) });
      answer(response, fault.status, '<h1>Error</h1>', retryAfter);
      return;
    }
    case 'take long':
      hold(counter, response);
      {
        counter.clock.after(fault.ms, confirm);
        return;
      }
    case 'store too late':
      hold(counter, response);
      {
        counter.clock.after(fault.ms, confirm);
        return;
      }
    case 'hang': {
      hold(counter, response);
      return;
    }
    case 'say no': {
      answer(response, fault.status, fault.body);
      return;
    }
  }
}

function answer(response: ServerResponse, status: number, body: string, retryAfter: string | null = null) {
  response
    .writeHead(status, { ...CORS, ...(retryAfter !== null && { 'retry-after': retryAfter }) })
    .end(body);
}

/** Status, headers and a part of the body have left when this resolves. */
function beginAnswer(response: ServerResponse): Promise<void> {
  response.writeHead(202, { ...CORS, 'content-length': YES.length });
  return new Promise((left) => response.write(YES.slice(0, 9), () => left()));
}

function hold(counter: Counter, response: ServerResponse): void {
  counter.held.set(response, counter.clock.now());
  response.once('close', () => counter.held.delete(response));
}

/** A date is written at the moment of the answer: `+7` is in seven seconds. */
function headerOf(retryAfter: string | null, now: number): string | null {
  if (!retryAfter?.startsWith('+')) return retryAfter;
  return new Date(now + Number(retryAfter) * 1000).toUTCString();
}

function askedMs(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\+?\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : null;
}

/** The body in any of the form's formats; a repeated field is a list. */
async function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.includes('form')) return JSON.parse(body.toString()) as Record<string, unknown>;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries([...form.keys()].map((key) => [key, form.get(key)]));
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
