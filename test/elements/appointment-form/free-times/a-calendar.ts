/** A clinic's calendar for tests: published by nobody, read without a network, at a time that stands still. */
import { fixture, html } from '@open-wc/testing';
import { AppointmentForm } from '../../../../src/elements/appointment-form/appointment-form.js';
import { CalendarSource } from '../../../../src/elements/appointment-form/free-times/calendar-source.js';
import type { Environment } from '../../../../src/elements/appointment-form/environment.js';
import { finish } from '../../../../src/features/pausable.js';
import type { Message } from '../../../../src/features/delivery/message.js';
import '../../../../src/define.js';

export const MANIFEST = 'https://clinic.example/slots/$bulk-publish';
/** A Tuesday afternoon in New York, morning in no place that the tests name. */
export const NOW = Date.parse('2026-12-01T18:00:00Z');
const DEEP_LINK = 'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link';

export function slotLine(start: string, other: Record<string, unknown> = {}): Record<string, unknown> {
  const [, local = '', offset = ''] = /^(.{19})(.*)$/.exec(start) ?? [];
  const end = new Date(Date.parse(`${local}Z`) + 1_800_000).toISOString().slice(0, 19) + offset;
  return {
    resourceType: 'Slot',
    id: `slot-${start.replace(/[^\d]/g, '')}`,
    status: 'free',
    start,
    end,
    ...other,
  };
}

export const deepLink = (address: string) => ({ extension: [{ url: DEEP_LINK, valueUrl: address }] });

/** Times from nine on, so many on each of so many days from tomorrow. */
export function manySlots(days: number, timesADay: number): Record<string, unknown>[] {
  return Array.from({ length: days * timesADay }, (_, index) => {
    const at = Date.UTC(2026, 11, 2 + Math.floor(index / timesADay), 8) + (index % timesADay) * 300_000;
    return slotLine(`${new Date(at).toISOString().slice(0, 19)}-05:00`, { id: `many-${index}` });
  });
}

/** Files by address, and what was asked for. A file that is not there cannot be read. */
export class Publisher {
  now = NOW;
  readonly asked: string[] = [];
  private files = new Map<string, string>();
  private held: (() => void)[] | null = null;

  readonly source = new CalendarSource(
    async (address) => {
      this.asked.push(address);
      if (this.held) await new Promise<void>((resolve) => this.held?.push(resolve));
      const text = this.files.get(address);
      if (text === undefined) throw new Error('Not there');
      return text;
    },
    () => this.now,
    // Without a pause, so that a test knows when it is done.
    (work) => Promise.resolve(finish(work)),
  );

  publish(slots: readonly unknown[], publishedAt = this.now): this {
    const file = 'https://clinic.example/slots/slots.ndjson';
    const transactionTime = new Date(publishedAt).toISOString();
    this.files.set(MANIFEST, JSON.stringify({ transactionTime, output: [{ type: 'Slot', url: file }] }));
    this.files.set(
      file,
      slots.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
    );
    return this;
  }

  /** Another text at the manifest's address. */
  instead(text: string): this {
    this.files.set(MANIFEST, text);
    return this;
  }

  /** The manifest names a file that is not there. */
  without(file: string): this {
    this.files.delete(`https://clinic.example/slots/${file}`);
    return this;
  }

  withdraw(): this {
    this.files.clear();
    return this;
  }

  /** Readings wait until `release`. */
  hold(): this {
    this.held = [];
    return this;
  }

  async release(): Promise<void> {
    const waiting = this.held ?? [];
    this.held = null;
    for (const go of waiting) go();
    await allRead();
  }

  get timesAsked(): number {
    return this.asked.filter((address) => address === MANIFEST).length;
  }
}

/** A macrotask: every reading that nobody holds has come to its end. */
export async function allRead(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

export interface Posted {
  form: AppointmentForm;
  /** What left, in order. */
  posts: Message[];
  /** What the server answers next. */
  answer: { status: number; body: string };
}

/** A form with a calendar, and a server that answers at once. */
export async function formWith(
  publisher: Publisher,
  attributes: Readonly<Record<string, string>> = {},
  patientZone = 'America/New_York',
): Promise<Posted> {
  const posts: Message[] = [];
  const answer = { status: 202, body: '{"ok":true}' };
  const form = new AppointmentForm();
  const environment: Environment = {
    post: (_, message) => {
      posts.push(message);
      return Promise.resolve({ kind: 'answer', retryAfter: null, ...answer });
    },
    now: () => publisher.now,
    elapsed: () => publisher.now,
    random: () => 0,
    isOnline: () => true,
    whenOnline: () => () => undefined,
    after: (_, done) => {
      queueMicrotask(done);
      return () => undefined;
    },
    guardLeaving: () => undefined,
    leaveFor: () => undefined,
    baseUrl: () => document.baseURI,
  };
  form.environment = environment;
  form.freeTimes.source = publisher.source;
  form.freeTimes.patientZone = patientZone;
  const all = {
    lang: 'en-US',
    endpoint: 'https://clinic.example/api',
    format: 'json',
    'slots-url': MANIFEST,
    'time-zone': 'America/New_York',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) form.setAttribute(name, value);
  await fixture(html`<div>${form}</div>`);
  await settled(form);
  return { form, posts, answer };
}

export async function settled(form: AppointmentForm): Promise<void> {
  await allRead();
  await form.updateComplete;
}

const root = (form: AppointmentForm): ShadowRoot => form.shadowRoot!;

export function radios(form: AppointmentForm): HTMLInputElement[] {
  return [...root(form).querySelectorAll<HTMLInputElement>('input[name="slot"]')];
}

/** What a screen reader calls a control: its label's words. */
export const nameOf = (input: HTMLInputElement): string =>
  plain([...(input.labels ?? [])].map((label) => label.textContent).join(' '));

export function dayTabs(form: AppointmentForm): HTMLElement[] {
  return [...root(form).querySelectorAll<HTMLElement>('[role="tab"]')];
}

/** What a screen reader calls a tab: its words, less those that are for the eye alone. */
export function tabName(tab: HTMLElement): string {
  const copy = tab.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return plain(copy.textContent);
}

/** The heading of the day whose times are shown, and those times, as they are read out. */
export function dayShown(form: AppointmentForm): string[] {
  const panels = [...root(form).querySelectorAll('[role="tabpanel"]')];
  if (panels.length !== 1) throw new Error(`${panels.length} days are shown`);
  const [panel] = panels;
  const label = root(form).getElementById(panel!.getAttribute('aria-labelledby')!);
  return [plain(label?.textContent ?? ''), ...[...panel!.querySelectorAll('input')].map(nameOf)];
}

/** The same for each day that can be chosen, looked at one after the other; then the first one again. */
export async function daysShown(form: AppointmentForm): Promise<string[][]> {
  const days: string[][] = [];
  for (const tab of dayTabs(form)) {
    tab.click();
    await form.updateComplete;
    days.push(dayShown(form));
  }
  dayTabs(form)[0]?.click();
  await form.updateComplete;
  return days;
}

export const told = (form: AppointmentForm): string =>
  plain(root(form).querySelector('.when [role="status"]')?.textContent ?? '');

/** The questions for days and a time of day can be seen. */
export function asksDays(form: AppointmentForm): boolean {
  return root(form).querySelector('input[name="days"]')!.getClientRects().length > 0;
}

/** Looks through the days until one has this time. */
export async function choose(form: AppointmentForm, name: string | RegExp): Promise<void> {
  const find = () =>
    radios(form).find((radio) =>
      typeof name === 'string' ? nameOf(radio) === name : name.test(nameOf(radio)),
    );
  for (const tab of dayTabs(form)) {
    if (find()) break;
    tab.click();
    await form.updateComplete;
  }
  const found = find();
  if (!found) throw new Error(`No answer ${String(name)}`);
  found.click();
  await form.updateComplete;
}

export async function press(form: AppointmentForm, button: RegExp): Promise<void> {
  const found = [...root(form).querySelectorAll('button')].find((one) => button.test(one.textContent));
  if (!found) throw new Error(`No button ${String(button)}`);
  found.click();
  await settled(form);
}

/** Everything else that a request needs, and the button. */
export async function fillAndSend(form: AppointmentForm): Promise<void> {
  root(form).querySelector<HTMLInputElement>('input[name="name"]')!.value = 'Ana Ruiz';
  root(form).querySelector<HTMLInputElement>('input[name="phone"]')!.value = '+1 555 010 0199';
  root(form).querySelector<HTMLInputElement>('input[name="consent"]')!.checked = true;
  await press(form, /Send request|Try again/);
}

export function sent(posts: readonly Message[]): Record<string, unknown> {
  const message = posts[posts.length - 1];
  if (message?.kind !== 'text') throw new Error('Nothing left as JSON');
  return JSON.parse(message.text) as Record<string, unknown>;
}

export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
