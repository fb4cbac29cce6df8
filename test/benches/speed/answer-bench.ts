/** How soon a key in the form, or an answer in the guide, can be seen; against the same page as static HTML. */
import { answered, type Answered } from './browser/answers.js';
import { idle, openPhone, seenAll, type Phone, type Bench } from './browser/bench-browser.js';
import { preparePages, type Case } from './pages/cases.js';
import { guidePages } from './pages/guide-pages.js';
import type { Goal } from './reading/goals.js';
import { median, spread } from './reading/statistics.js';
import { msSpread, table, times } from './reading/table.js';

const KEYS = 'Ana Ruiz asks for a step-free entrance.';
const FIELDS = { 'name field': 'input[name="name"]', 'message field': 'textarea[name="message"]' };

export async function typing(bench: Bench, rounds: number): Promise<Goal[]> {
  const cases = await preparePages(bench, ['form']);
  const compared = [find(cases, 'elements'), find(cases, 'static')] as const;
  const goals: Goal[] = [];
  console.log('\n### A key, until it is painted\n');
  for (const [what, field] of Object.entries(FIELDS)) {
    const type = (one: Case) =>
      onPage(bench, one, async (phone) => {
        await phone.page.focus(`appointment-form >>> ${field}`);
        return answered(phone, KEYS.length, (time) => phone.page.keyboard.press(letter(time)));
      });
    goals.push(
      await inTurn(
        `a key in the ${what}`,
        rounds,
        () => type(compared[0]),
        () => type(compared[1]),
      ),
    );
  }
  return goals;
}

/** So many in a row: the first screens, where nearly everybody presses the last row, 'none of these'. */
const ANSWERS = 5;

export async function answering(bench: Bench, rounds: number): Promise<Goal[]> {
  const { elements, swapping } = await guidePages(bench);
  const answer = (one: Case) =>
    onPage(bench, one, async (phone) =>
      answered(phone, ANSWERS, async () => phone.page.click('symptom-guide >>> [data-answer]:last-child')),
    );
  console.log('\n### An answer in the guide, until the next question is painted\n');
  return [
    await inTurn(
      'an answer in the guide',
      rounds,
      () => answer(elements),
      () => answer(swapping),
    ),
  ];
}

/** Both, round after round; prints what they took. */
async function inTurn(
  what: string,
  rounds: number,
  own: () => Promise<Answered>,
  plain: () => Promise<Answered>,
): Promise<Goal> {
  const measured: { own: Answered[]; plain: Answered[] } = { own: [], plain: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const both = { own: await own(), plain: await plain() };
    if (round === 0) continue;
    measured.own.push(both.own);
    measured.plain.push(both.plain);
  }
  const toPaint = (which: readonly Answered[]) => which.flatMap((one) => one.toPaint);
  const work = (which: readonly Answered[]) => which.map((one) => one.work);
  const ratio = median(toPaint(measured.own)) / median(toPaint(measured.plain));
  const row = (name: string, which: readonly Answered[]) => [
    name,
    msSpread(spread(toPaint(which))),
    times(median(toPaint(which)) / median(toPaint(measured.plain))),
    msSpread(spread(work(which))),
    times(median(work(which)) / median(work(measured.plain))),
  ];
  console.log(
    table(
      [what, 'to paint, ms', '× plain', 'main thread, ms', '× plain'],
      [row('ours', measured.own), row('plain', measured.plain)],
    ),
    '\n',
  );
  return { what: `${what}: to paint, against static HTML`, measured: ratio, limit: 1.2, unit: '×' };
}

async function onPage(
  bench: Bench,
  one: Case,
  measure: (phone: Phone) => Promise<Answered>,
): Promise<Answered> {
  const phone = await openPhone(bench, { marks: one.marks });
  try {
    await phone.page.goto(bench.site.origin + one.path);
    await seenAll(phone.page);
    await phone.page.evaluate(one.start ?? '');
    await idle(phone.page);
    return await measure(phone);
  } finally {
    await phone.close();
  }
}

function letter(time: number): 'a' {
  // The keyboard takes any letter; its type lists them one by one.
  return KEYS[time] as 'a';
}

function find(cases: readonly Case[], way: Case['way']): Case {
  const found = cases.find((one) => one.way === way);
  if (!found) throw new Error(`There is no page ${way}.`);
  return found;
}
