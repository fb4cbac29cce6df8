import { expect } from '@open-wc/testing';
import { answerOf, browserPost } from '../../../../src/elements/appointment-form/sending/browser-post.js';
import type { Message } from '../../../../src/features/delivery/message.js';

const ENDPOINT = 'https://clinic.example/api';
const entries = [
  ['name', 'Ana'],
  ['days', 'mon'],
  ['days', 'wed'],
] as const;
const multipart: Message = { kind: 'multipart', entries };

/** Stands in for the network: notes what leaves, answers what it is told. */
async function withFetch<T>(
  answer: (init: RequestInit) => Promise<Response>,
  act: () => Promise<T>,
): Promise<{ result: T; init: RequestInit; sent: Request }> {
  const kept = window.fetch.bind(window);
  let init: RequestInit = {};
  window.fetch = (_: unknown, given: RequestInit = {}) => answer((init = given));
  try {
    const result = await act();
    const sent = new Request(ENDPOINT, { ...init, signal: null, keepalive: false });
    return { result, init, sent };
  } finally {
    window.fetch = kept;
  }
}

const post = (message: Message = multipart, opaque = false, signal = new AbortController().signal) =>
  browserPost(ENDPOINT, message, { opaque, signal });
const fine = () =>
  Promise.resolve(
    new Response('{"ok":true}', {
      status: 202,
      headers: { 'retry-after': '7', 'content-type': 'application/json' },
    }),
  );

describe('browserPost', () => {
  it('sends entries as a form would, and nothing that asks for a preflight', async () => {
    const { result, init, sent } = await withFetch(fine, () => post());
    expect(result).to.deep.equal({
      kind: 'answer',
      status: 202,
      contentType: 'application/json',
      body: '{"ok":true}',
      retryAfter: '7',
    });
    expect(sent.method).to.equal('POST');
    expect(sent.headers.get('content-type')).to.match(/^multipart\/form-data; boundary=/);
    expect(Object.keys(init.headers ?? {})).to.deep.equal(['accept']);
    const data = await sent.formData();
    expect([...data]).to.deep.equal(entries.map((entry) => [...entry]));
    const { credentials, cache, redirect, mode, referrerPolicy } = sent;
    expect([credentials, cache, redirect, mode, referrerPolicy]).to.deep.equal([
      'same-origin',
      'no-store',
      'follow',
      'cors',
      'strict-origin-when-cross-origin',
    ]);
  });

  it('sends the other formats under their types', async () => {
    const urlencoded = await withFetch(fine, () => post({ kind: 'urlencoded', entries }));
    expect(urlencoded.sent.headers.get('content-type')).to.include('application/x-www-form-urlencoded');
    expect(await urlencoded.sent.text()).to.equal('name=Ana&days=mon&days=wed');
    const text = await withFetch(fine, () => post({ kind: 'text', type: 'text/plain', text: '{}' }));
    expect(text.sent.headers.get('content-type')).to.equal('text/plain');
    const json = await withFetch(fine, () => post({ kind: 'text', type: 'application/json', text: '{}' }));
    expect(json.sent.headers.get('content-type')).to.equal('application/json');
  });

  it('does not ask to read what may not be read', async () => {
    const opaque = Object.defineProperty(new Response(), 'type', { value: 'opaque' });
    const { result, init } = await withFetch(
      () => Promise.resolve(opaque),
      () => post(multipart, true),
    );
    expect(init.mode).to.equal('no-cors');
    expect(result).to.deep.equal({ kind: 'opaque' });
  });

  it('takes a broken connection for no answer, and a broken body for an answer without one', async () => {
    const lost = await withFetch(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => post(),
    );
    expect(lost.result).to.deep.equal({ kind: 'no-answer', reason: 'network' });
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const half = await withFetch(
      () => Promise.resolve(new Response(broken, { status: 202 })),
      () => post(),
    );
    expect(half.result).to.include({ kind: 'answer', status: 202, body: null });
  });

  it('reads no more than a part of an endless answer', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(10_000)));
      },
    });
    const { result } = await withFetch(
      () => Promise.resolve(new Response(endless)),
      () => post(),
    );
    if (result.kind !== 'answer') throw new Error(result.kind);
    expect(result.body?.length).to.equal(65_536);
    expect(chunks).to.be.below(12);
  });

  it('gives up after 20 seconds, and at once when the patient does', async () => {
    const hangs = (init: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const kept = window.setTimeout.bind(window);
    const waits: number[] = [];
    window.setTimeout = ((late: () => void, ms: number) => {
      waits.push(ms);
      queueMicrotask(late);
      return 0;
    }) as unknown as typeof window.setTimeout;
    try {
      const late = await withFetch(hangs, () => post());
      expect(waits).to.deep.equal([20_000]);
      expect(late.result).to.deep.equal({ kind: 'no-answer', reason: 'timeout' });
    } finally {
      window.setTimeout = kept;
    }
    const patient = new AbortController();
    const stopped = await withFetch(hangs, () => {
      const answer = post(multipart, false, patient.signal);
      patient.abort();
      return answer;
    });
    expect(stopped.result).to.deep.equal({ kind: 'no-answer', reason: 'network' });
  });

  it('reads a page’s own responses that a browser shows nothing of as what they are', async () => {
    expect(await answerOf(Response.error())).to.deep.equal({ kind: 'no-answer', reason: 'network' });
    const opaque = await fetch(location.href, { mode: 'no-cors', redirect: 'manual' });
    expect(await answerOf(Object.defineProperty(opaque, 'type', { value: 'opaqueredirect' }))).to.deep.equal({
      kind: 'opaque',
    });
    const followed = Object.defineProperty(new Response('[]'), 'redirected', { value: true });
    expect(await answerOf(followed)).to.include({ kind: 'answer', redirected: true });
  });
});
