import { expect } from '@open-wc/testing';
import type { GuideProse, OutcomeId, QuestionId } from '../../../src/content/guide-types.js';
import { levelOf } from '../../../src/features/guide/level.js';
import { start } from '../../../src/features/guide/walk.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { proseIn } from '../../../src/words/index.js';
import { everyWay } from '../../features/guide/every-way.js';
import { focused, give, graph, inside, opened, press, shownQuestion, words } from './person.js';

/** One from right to left with its own numerals, one without spaces between words. */
const LANGUAGES = {
  ar: { tag: 'ar-EG', number: '123', dir: 'rtl' },
  'zh-Hans': { tag: 'zh-CN', number: '120', dir: 'ltr' },
} as const;

const WAYS = [...everyWay(graph, start(graph))];

for (const [catalogue, { tag, number, dir }] of Object.entries(LANGUAGES)) {
  describe(`<symptom-guide> in ${tag}`, () => {
    let said: GuideProse;
    before(async () => {
      await setPageLanguage(tag);
      said = proseIn(catalogue as keyof typeof LANGUAGES).guide;
    });
    after(() => setPageLanguage('en-US'));

    it(`asks and advises in its own words on each of ${WAYS.length} ways, and leads where English leads`, async () => {
      const guide = await opened();
      for (const { answers, at } of WAYS) {
        const way = answers.map(({ answer }) => answer).join(' ');
        await press(guide, 'start');
        for (const { question, answer } of answers) {
          const { ask, hint } = said.questions[question as QuestionId];
          expect(shownQuestion(guide), way).to.equal(ask.text);
          if (hint) expect(words(inside(guide, '#hint')), way).to.equal(hint.text);
          const sign = (said.signs as Partial<Record<string, { text: string }>>)[answer];
          if (sign)
            expect(words(inside(guide, `[data-answer="${answer}"] .answer-label`)), way).to.equal(sign.text);
          expect(inside(guide, `a[href="tel:${number}"]`), way).to.exist;
          await give(guide, answer);
        }
        await guide.allShown;
        const outcome = graph.outcomes[at]!;
        expect(guide.result, way).to.deep.equal({ level: levelOf(outcome.way) });
        const shown = words(inside(guide, '.outcome'));
        const { steps, why } = said.outcomes[at as OutcomeId];
        const { title, act, until } = said.ways[outcome.way];
        for (const { text } of [{ text: title }, act, ...steps, why, until, said.limits])
          expect(shown, way).to.include(text);
        expect(words(focused(guide)), way).to.include(title);
        guide.restart();
        await guide.updateComplete;
      }
      expect(inside(guide, '.bp')?.getAttribute('dir')).to.equal(dir);
    });
  });
}
