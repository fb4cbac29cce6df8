import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TraceMap } from '@jridgewell/trace-mapping';
import { forcedLayout } from './forced-layout.js';
import { PAGE_MARK } from './tasks.js';
import type { TraceEvent } from './trace-events.js';

/** Column 0 of the script is line 1 of `src/a.ts`, column 10 line 2. */
const map = new TraceMap({
  version: 3,
  sources: ['../src/a.ts'],
  sourcesContent: ['const send = () => {\n  const look = () => {'],
  names: [],
  mappings: 'AAAA,UACE',
});
const mapped = { map, script: '/back-pain-widgets.js' };
const url = 'http://clinic.example/back-pain-widgets.js';
const at = (columnNumber: number) => ({ functionName: 'a', url, lineNumber: 1, columnNumber });

const event = (name: string, dur: number, stackTrace?: ReturnType<typeof at>[]): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: 1,
  dur,
  ...(stackTrace && { args: { beginData: { stackTrace } } }),
});
const mark: TraceEvent = { name: PAGE_MARK, ph: 'I', pid: 1, tid: 1, ts: 0 };

describe('layout that script asked for', () => {
  it('is added up by the function that asked and its callers', () => {
    const asked = [at(11), at(1)];
    const found = forcedLayout(
      [mark, event('Layout', 3_000, asked), event('UpdateLayoutTree', 500, asked)],
      mapped,
    );
    assert.deepEqual(
      [...found],
      [['src/a.ts:2  const look = () => { ← src/a.ts:1  const send = () => {', 3.5]],
    );
  });

  it('is not what the browser does by itself, for the next frame', () => {
    assert.equal(forcedLayout([mark, event('Layout', 3_000)], mapped).size, 0);
  });

  it('is not the work of script that changed what is seen', () => {
    assert.equal(forcedLayout([mark, event('EvaluateScript', 3_000, [at(1)])], mapped).size, 0);
  });
});
