/** The trace of a page whose script works for 70 ms, adds 300 paragraphs, has them laid out, and works for 30 ms more. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { kindsOfWork } from './kinds-of-work.js';
import { mainThreadTasks, PAGE_MARK, summarise, type Task } from './tasks.js';
import { readTrace, type TraceEvent } from './trace-events.js';

const recorded = readTrace(readFileSync(new URL('../fixtures/small-trace.json', import.meta.url)));

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const mark: TraceEvent = { name: PAGE_MARK, ph: 'I', pid: 1, tid: 1, ts: 0 };
const calls = (url: string) => ({ args: { data: { url } } });
const SITE = 'http://127.0.0.1:8000';

describe('the tasks of a recorded trace', () => {
  const tasks = mainThreadTasks(recorded);
  const ours = tasks.filter((task) => task.ours);

  it('name the one in which the page’s script ran, with its time and the processor’s', () => {
    assert.equal(ours.length, 1);
    assert.equal(ours[0]?.duration, 111.56);
    assert.equal(ours[0].cpu, 85.696);
  });

  it('tell how much of it was style and layout', () => {
    assert.equal(ours[0]?.rendering, 1.168 + 2.805);
  });

  it('begin with the page: what came before its mark is not counted', () => {
    assert.equal(Math.max(...tasks.map(({ duration }) => duration)), 111.56);
    assert.ok(recorded.some(({ dur = 0 }) => dur > 111_560));
  });

  it('add up what blocks', () => {
    const { blocking, longest, longestOurs } = summarise(tasks);
    assert.equal(longest, 111.56);
    assert.equal(longestOurs.duration, 111.56);
    // The script's task and the frame after it.
    assert.equal(blocking.toFixed(3), (111.56 - 50 + (82.102 - 50)).toFixed(3));
  });

  it('fall into kinds of work, each without what lies inside it', () => {
    const kinds = new Map(kindsOfWork(recorded).map(({ name, duration }) => [name, duration]));
    // The script's evaluation without parsing, style and layout, which it caused.
    assert.equal(kinds.get('EvaluateScript')?.toFixed(3), (111.288 - 6.451 - 1.168 - 2.805).toFixed(3));
  });
});

describe('a task', () => {
  const only = (...parts: TraceEvent[]): Task | undefined =>
    mainThreadTasks([mark, event('RunTask', 0, 90_000), ...parts])[0];

  it('is ours where a function of the page was called', () => {
    assert.equal(only(event('FunctionCall', 10, 20, calls(`${SITE}/back-pain-widgets.js`)))?.ours, true);
  });

  it('is not ours where the bench or its driver alone was called', () => {
    assert.equal(only(event('FunctionCall', 10, 20, calls('bench-probe.js')))?.ours, false);
    assert.equal(only(event('FunctionCall', 10, 20, calls('pptr:evaluate;seenAll')))?.ours, false);
    assert.equal(only(event('RunMicrotasks', 10, 200))?.ours, false);
  });

  it('is ours where it was spent in microtasks, in which elements render', () => {
    assert.equal(only(event('RunMicrotasks', 10, 60_000))?.ours, true);
  });

  it('counts style inside layout once', () => {
    const parts = [
      event('Layout', 10, 5_000),
      event('UpdateLayoutTree', 20, 2_000),
      event('Paint', 6_000, 1_000),
    ];
    assert.equal(only(...parts)?.rendering, 6);
  });

  it('on another thread is none of the page’s', () => {
    const elsewhere = event('RunTask', 0, 90_000, { tid: 2 });
    assert.deepEqual(mainThreadTasks([mark, elsewhere]), []);
  });

  it('cannot be told without the page’s mark', () => {
    assert.throws(() => mainThreadTasks([event('RunTask', 0, 1)]), /not in the trace/);
  });
});

describe('no task', () => {
  it('blocks nothing', () => {
    assert.deepEqual(summarise([]), {
      blocking: 0,
      longest: 0,
      longestOurs: { duration: 0, cpu: 0, rendering: 0 },
      busy: 0,
      cpu: 0,
      cpuOurs: 0,
    });
  });
});
