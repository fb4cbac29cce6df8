/** The guide at its first question, and a static copy of it whose plain buttons swap one text for another as long. */
import { idle, openPhone, seenAll, type Bench } from '../browser/bench-browser.js';
import { GUIDE_START, type Case } from './cases.js';
import { clinicPage, elementTags, SCRIPT_TAG } from './clinic-page.js';
import { rendered, staticCopy } from './static-copy.js';

const NAME = 'symptom-guide';
const QUESTION = '[part~="question"]';

export async function guidePages(bench: Bench): Promise<{ elements: Case; swapping: Case }> {
  const elements: Case = {
    group: 'guide',
    way: 'elements',
    path: '/guide/questions',
    marks: [GUIDE_START],
    start: `document.querySelector('${NAME}').shadowRoot.querySelector('${GUIDE_START.inside}').click()`,
  };
  bench.site.put(elements.path, 'html', clinicPage({ head: SCRIPT_TAG, body: elementTags([NAME]) }));
  const { copy, questions } = await twoQuestions(bench, elements);
  const swapping: Case = {
    group: 'guide',
    way: 'static',
    path: '/guide/swapping',
    marks: [{ ...GUIDE_START, inside: QUESTION }],
  };
  bench.site.put(swapping.path, 'html', clinicPage({ body: `${copy}<script>${swap(questions)}</script>` }));
  return { elements, swapping };
}

async function twoQuestions(
  bench: Bench,
  { path, marks, start }: Case,
): Promise<{ copy: string; questions: string[] }> {
  const phone = await openPhone(bench, { marks });
  const { page } = phone;
  const shown = () => page.$eval(`${NAME} >>> ${QUESTION}`, (question) => question.outerHTML);
  try {
    await page.goto(bench.site.origin + path);
    await seenAll(page);
    await page.evaluate(start ?? '');
    await idle(page);
    const copy = staticCopy(NAME, await rendered(page, NAME));
    const first = await shown();
    await page.click(`${NAME} >>> [data-answer]:last-child`);
    await idle(page);
    return { copy, questions: [first, await shown()] };
  } finally {
    await phone.close();
  }
}

/** What a plain button does: other words in place of these. */
function swap(questions: readonly string[]): string {
  return `const root = document.querySelector('${NAME}').shadowRoot;
const questions = ${JSON.stringify(questions).replaceAll('<', '\\u003c')};
let shown = 0;
root.addEventListener('click', (event) => {
  if (!event.target.closest('[data-answer]')) return;
  shown = 1 - shown;
  root.querySelector('${QUESTION}').outerHTML = questions[shown];
});`;
}
