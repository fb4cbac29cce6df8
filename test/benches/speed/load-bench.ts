/** Loads every page in turn, round after round, so that a busy moment of the machine falls on all of them alike. */
import type { Bench, Network } from './browser/bench-browser.js';
import { visit, type Visited } from './browser/visit.js';
import type { Case, Way } from './pages/cases.js';
import type { Group } from './pages/groups.js';
import type { Goal } from './reading/goals.js';
import { median, spread } from './reading/statistics.js';
import { ms, msSpread, table, times } from './reading/table.js';

export interface Loaded extends Case {
  visits: readonly Visited[];
}

export async function loadInTurn(
  bench: Bench,
  cases: readonly Case[],
  { rounds, network }: { rounds: number; network: Network },
): Promise<Loaded[]> {
  const visits = new Map<Case, Visited[]>(cases.map((one) => [one, []]));
  // The first round is not counted: the browser itself is still starting.
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      // Another one begins each round: what follows a heavy page would always meet a warm machine.
      const one = cases[(turn + round) % cases.length];
      if (!one) continue;
      const visited = await visit(bench, one.path, one.marks, network);
      if (round > 0) visits.get(one)?.push(visited);
    }
  }
  return cases.map((one) => ({ ...one, visits: visits.get(one) ?? [] }));
}

const MARKS = ['form', 'guide', 'title', 'whole article'];

/** When what is on the page can be used. */
export function whenTable(loaded: readonly Loaded[]): string {
  const head = ['page', 'made by', ...MARKS.flatMap((mark) => [`${mark}, ms`, '× static'])];
  const rows = loaded.map((one) => [
    one.group,
    one.way,
    ...MARKS.flatMap((mark) => {
      const own = seenAt(one, mark);
      const still = seenAt(find(loaded, one.group, 'static'), mark);
      if (own.length === 0) return ['', ''];
      return [msSpread(spread(own)), still.length > 0 ? times(median(own) / median(still)) : ''];
    }),
  ]);
  return table(head, rows);
}

/** What it costs. */
export function costTable(loaded: readonly Loaded[]): string {
  const head = [
    'page',
    'made by',
    'blocking, ms',
    'beyond static',
    'longest task, ms',
    'longest of ours',
    'of it rendering',
    'of it CPU',
    'CPU, ms',
    'CPU of ours',
    'shift',
    'heap, MB',
    '× static',
    'requests',
    'kB',
  ];
  const rows = loaded.map((one) => {
    const still = find(loaded, one.group, 'static');
    const middle = (read: (visited: Visited) => number) => median(one.visits.map(read));
    const heap = middle(({ heap }) => heap);
    const scripted = one.way !== 'static';
    return [
      one.group,
      one.way,
      msSpread(spread(one.visits.map(({ blocking }) => blocking))),
      still && scripted ? ms(middle(blockingOf) - median(still.visits.map(blockingOf))) : '',
      msSpread(spread(one.visits.map(({ longest }) => longest))),
      scripted ? ms(middle(({ longestOurs }) => longestOurs.duration)) : '',
      scripted ? ms(middle(({ longestOurs }) => longestOurs.rendering)) : '',
      scripted ? ms(middle(({ longestOurs }) => longestOurs.cpu)) : '',
      ms(middle(({ cpu }) => cpu)),
      scripted ? ms(middle(({ cpuOurs }) => cpuOurs)) : '',
      String(Number(Math.max(...one.visits.map(({ shifted }) => shifted)).toFixed(4))),
      (heap / 1e6).toFixed(2),
      still ? times(heap / median(still.visits.map((visited) => visited.heap))) : '',
      String(middle(({ requests }) => requests)),
      (middle(({ bytes }) => bytes) / 1000).toFixed(1),
    ];
  });
  return table(head, rows);
}

/** What the script promises of loading, as far as it was measured. */
export function loadGoals(loaded: readonly Loaded[]): Goal[] {
  const goals: Goal[] = [];
  const form = find(loaded, 'form', 'elements');
  const formStill = find(loaded, 'form', 'static');
  const all = find(loaded, 'all', 'elements');
  const before = find(loaded, 'form', 'prerendered');
  const usable = (one: Loaded) => median(seenAt(one, 'form'));
  const middle = (one: Loaded, read: (visited: Visited) => number) => median(one.visits.map(read));
  if (form && formStill) {
    goals.push(ratio('form alone: usable, against static HTML', usable(form) / usable(formStill), 1.15), {
      what: 'form alone: blocking beyond static HTML',
      measured: middle(form, blockingOf) - middle(formStill, blockingOf),
      limit: 50,
      unit: 'ms',
    });
  }
  if (form && all)
    goals.push(ratio('all three: form usable, against form alone', usable(all) / usable(form), 1.1));
  if (all) {
    goals.push({
      what: 'all three: longest task of ours',
      measured: middle(all, ({ longestOurs }) => longestOurs.duration),
      limit: 50,
      unit: 'ms',
    });
  }
  for (const one of loaded.filter(({ way }) => way === 'elements' || way === 'prerendered')) {
    const still = find(loaded, one.group, 'static');
    goals.push({
      what: `${one.group}, ${one.way}: layout shift, the worst of all visits`,
      measured: Math.max(...one.visits.map(({ shifted }) => shifted)),
      limit: 0,
      unit: '',
    });
    if (still) {
      const heap = middle(one, (visited) => visited.heap) / middle(still, (visited) => visited.heap);
      goals.push(ratio(`${one.group}, ${one.way}: heap, against static HTML`, heap, 1.5));
    }
  }
  // Two medians of the same thing are not the same to the millisecond.
  if (before && formStill)
    goals.push(
      ratio('prerendered form: usable, against static HTML', usable(before) / usable(formStill), 1.05),
    );
  return goals;
}

const ratio = (what: string, measured: number, limit: number): Goal => ({ what, measured, limit, unit: '×' });
const blockingOf = ({ blocking }: Visited): number => blocking;

function find(loaded: readonly Loaded[], group: Group, way: Way): Loaded | undefined {
  return loaded.find((one) => one.group === group && one.way === way);
}

function seenAt(one: Loaded | undefined, mark: string): number[] {
  return (one?.visits ?? []).map(({ seen }) => seen[mark]).filter((at) => at !== undefined);
}
