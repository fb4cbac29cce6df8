import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TraceMap } from '@jridgewell/trace-mapping';
import { costs, middleCosts, type CpuProfile } from './cpu-profile.js';

/** Column 0 of the script is line 1 of `src/a.ts`, column 10 line 2. */
const map = new TraceMap({
  version: 3,
  sources: ['../src/a.ts'],
  sourcesContent: ['function render() {\n  function inner() {'],
  names: [],
  mappings: 'AAAA,UACE',
});
const script = '/back-pain-widgets.js';
const SCRIPT = 'http://clinic.example/back-pain-widgets.js';

const frame = (functionName: string, url = '', columnNumber = 0) => ({
  functionName,
  url,
  lineNumber: 0,
  columnNumber,
});

/** (root) → render → inner → render again; and time in which nothing was done. */
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 5, 6] },
    { id: 2, callFrame: frame('a', SCRIPT), children: [3] },
    { id: 3, callFrame: frame('b', SCRIPT, 10), children: [4] },
    { id: 4, callFrame: frame('a', SCRIPT) },
    { id: 5, callFrame: frame('(idle)') },
    { id: 6, callFrame: frame('NumberFormat') },
  ],
  samples: [2, 3, 4, 6, 5, 5],
  timeDeltas: [0, 1000, 2000, 4000, 8000, 16_000],
};
const found = new Map(costs(profile, { map, script }).map((cost) => [cost.name, cost]));
const RENDER = 'src/a.ts:1  function render() {';
const INNER = 'src/a.ts:2  function inner() {';

describe('a profile', () => {
  it('names functions by their source', () => {
    assert.deepEqual([...found.keys()].sort(), ['NumberFormat', RENDER, INNER].sort());
  });

  it('tells functions of a library that is one line apart by their column', () => {
    const oneLine = new TraceMap({
      version: 3,
      sources: ['../node_modules/lit/lit.js'],
      sourcesContent: ['x'.repeat(400)],
      names: [],
      mappings: 'AAAA,UAAK',
    });
    const names = costs(profile, { map: oneLine, script }).map(({ name }) => name.split('  ')[0]);
    assert.deepEqual(names, ['lit/lit.js:1:0', 'lit/lit.js:1:5', 'NumberFormat']);
  });

  it('gives each the time until the next sample', () => {
    assert.equal(found.get(INNER)?.self, 2);
    assert.equal(found.get('NumberFormat')?.self, 8);
  });

  it('adds up a function that was met in several places', () => {
    assert.equal(found.get(RENDER)?.self, 1 + 4);
  });

  it('gives it what it calls, and counts a function inside itself once', () => {
    assert.equal(found.get(RENDER)?.whole, 1 + 2 + 4);
    assert.equal(found.get(INNER)?.whole, 2 + 4);
  });
});

describe('several profiles', () => {
  it('have a middle, in which a function that ran in few of them takes no time', () => {
    const often = (self: number) => ({ name: 'often', self, whole: self });
    const once = { name: 'once', self: 90, whole: 90 };
    assert.deepEqual(middleCosts([[often(5), once], [often(100)], [often(7)]]), [
      { name: 'often', self: 7, whole: 7 },
      { name: 'once', self: 0, whole: 0 },
    ]);
  });
});
