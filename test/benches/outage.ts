/**
 * A clinic's server goes away for ten minutes while patients press 'Send request'. The form's own rules, the state
 * machine, the retry schedule and the reading of answers, are run as they are, for every browser, on a virtual clock.
 */
import {
  next,
  START,
  type Circumstances,
  type Phase,
  type SubmissionEvent,
} from '../../src/features/booking/submission.js';
import { interpret, type Reader } from '../../src/features/delivery/interpret.js';
import type { Answer } from '../../src/features/delivery/message.js';

export interface Scenario {
  browsers: number;
  /** Patients press at a random moment between these. */
  pressFromMs: number;
  pressUntilMs: number;
  /** The outage begins, and ends. */
  downFromMs: number;
  downUntilMs: number;
  /** What a post meets while the server is down, and how long that takes. */
  down: { answer: Answer; afterMs: number };
  /** The outage is the patients' own: their browsers know that they are offline, and when they are online again. */
  clientSide?: boolean;
  /** Share of the patients told of a failure who press 'Try again', once, and within how long. */
  pressAgain: { share: number; withinMs: number };
  /** In [0, 1); a constant shows what it would be like without chance. */
  random: () => number;
}

export interface Result {
  /** Requests that reached the server, or its closed door, by second. */
  perSecond: number[];
  /** How many of the patients who pressed during the outage … */
  pressedDuring: number;
  /** … were confirmed without doing anything more, */
  confirmedAlone: number;
  /** … were confirmed after pressing 'Try again', */
  confirmedAgain: number;
  /** … ended with the clinic's telephone number and a copy of their request. */
  failed: number;
  /** Of all others, how many were not confirmed. */
  othersFailed: number;
}

const READER: Reader = { ok: { by: 'status' }, renames: {}, fields: [], now: 0 };
const STORED: Answer = { kind: 'answer', status: 202, body: '{"ok":true}', retryAfter: null };
const ANSWER_MS = 200;

interface Patient {
  phase: Phase;
  pressedAt: number;
  pressedAgain: boolean;
}

export function simulate(scenario: Scenario): Result {
  const { downFromMs, downUntilMs, down, random } = scenario;
  const isDown = (at: number): boolean => at >= downFromMs && at < downUntilMs;
  const perSecond: number[] = [];
  const queue = new Queue();

  const tell = (patient: Patient, event: SubmissionEvent, at: number): void => {
    const now: Circumstances = { online: !(scenario.clientSide && isDown(at)), random: random() };
    const { phase: before } = patient;
    patient.phase = next(before, event, now);
    if (patient.phase !== before) begin(patient, at);
  };
  const begin = (patient: Patient, at: number): void => {
    const { phase } = patient;
    if (phase.name === 'waiting' || phase.name === 'held') {
      queue.add(at + phase.ms, (due) => tell(patient, { type: 'due' }, due));
    } else if (phase.name === 'offline') {
      // Whichever comes first; the other finds the patient in another phase.
      const unlessMoved = (event: SubmissionEvent) => (then: number) => {
        if (patient.phase === phase) tell(patient, event, then);
      };
      queue.add(downUntilMs, unlessMoved({ type: 'online' }));
      if (phase.ms !== null) queue.add(at + phase.ms, unlessMoved({ type: 'due' }));
    } else if (phase.name === 'posting') {
      const second = Math.floor(at / 1000);
      // Without a network of the patient's own nothing reaches the server.
      const reaches = !(scenario.clientSide && isDown(at));
      perSecond[second] = (perSecond[second] ?? 0) + (reaches ? 1 : 0);
      const { answer, afterMs } = isDown(at) ? down : { answer: STORED, afterMs: ANSWER_MS };
      queue.add(at + afterMs, (then) =>
        tell(patient, { type: 'answered', outcome: interpret(answer, { ...READER, now: then }) }, then),
      );
    } else if (phase.name === 'failed' && !patient.pressedAgain && random() < scenario.pressAgain.share) {
      patient.pressedAgain = true;
      queue.add(at + random() * scenario.pressAgain.withinMs, (then) => tell(patient, SUBMIT, then));
    }
  };

  const { pressFromMs, pressUntilMs } = scenario;
  const patients = Array.from({ length: scenario.browsers }, (): Patient => {
    const pressedAt = pressFromMs + random() * (pressUntilMs - pressFromMs);
    const patient: Patient = { phase: START, pressedAt, pressedAgain: false };
    queue.add(pressedAt, (at) => tell(patient, SUBMIT, at));
    return patient;
  });
  queue.run();

  const during = patients.filter(({ pressedAt }) => isDown(pressedAt));
  const confirmed = during.filter(({ phase }) => phase.name === 'sent');
  return {
    perSecond: Array.from(perSecond, (requests: number | undefined) => requests ?? 0),
    pressedDuring: during.length,
    confirmedAlone: confirmed.filter(({ pressedAgain }) => !pressedAgain).length,
    confirmedAgain: confirmed.filter(({ pressedAgain }) => pressedAgain).length,
    failed: during.length - confirmed.length,
    othersFailed: patients.filter(({ phase, pressedAt }) => !isDown(pressedAt) && phase.name !== 'sent')
      .length,
  };
}

const SUBMIT: SubmissionEvent = { type: 'submit', shownForMs: 60_000, byPage: false };

/** Runs what is due in the order of time: a binary heap, for hundreds of thousands of events. */
class Queue {
  private readonly heap: { at: number; run: (at: number) => void }[] = [];

  add(at: number, run: (at: number) => void): void {
    const { heap } = this;
    let index = heap.push({ at, run }) - 1;
    for (let parent = (index - 1) >> 1; index > 0 && heap[parent]!.at > at; parent = (index - 1) >> 1) {
      [heap[index], heap[parent]] = [heap[parent]!, heap[index]!];
      index = parent;
    }
  }

  run(): void {
    for (let first = this.take(); first; first = this.take()) first.run(first.at);
  }

  private take() {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let least = index;
      if (left < heap.length && heap[left]!.at < heap[least]!.at) least = left;
      if (right < heap.length && heap[right]!.at < heap[least]!.at) least = right;
      if (least === index) return first;
      [heap[index], heap[least]] = [heap[least]!, heap[index]!];
      index = least;
    }
  }
}

/** A seeded source of chance in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
