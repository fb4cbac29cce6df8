import { expect } from '@open-wc/testing';
import { proseIn } from '../../../src/words/index.js';
import { EASE_POSITION_IDS, EXERCISE_IDS } from '../../../src/content/exercise-plan.js';
import { citationsIn } from '../../../src/features/article/citations.js';
import {
  articleInOrder,
  sectionInOrder,
  type ArticleContent,
} from '../../../src/features/article/reading-order.js';

const english = proseIn('en');

const emergencySigns = [english.guide.signs.chest, english.guide.signs.toilet];

const content: ArticleContent = {
  article: english.article,
  exercises: english.exercises,
  exerciseIds: EXERCISE_IDS,
  easePositionIds: EASE_POSITION_IDS,
  emergencySigns,
  places: {
    help: [english.guide.signs.fever],
    groups: [{ sources: ['rihn2011'] }],
    phases: [{ sources: ['burden2023'] }],
  },
};

/** Every text that is said, in order. */
const texts = (said: unknown): string[] => {
  const { text } = (said ?? {}) as { text?: string };
  if (typeof text === 'string') return [text];
  return typeof said === 'object' ? Object.values(said ?? {}).flatMap(texts) : [];
};

describe('what a section says, in reading order', () => {
  it('begins with all emergency signs, or in a section with the line', () => {
    const { short, lead } = english.article.emergencyNotice;
    const entries = [{ id: 'about', reminder: false }] as const;
    expect(texts(articleInOrder({ signs: true, entries }, content)).slice(0, 3)).to.deep.equal([
      lead.text,
      ...emergencySigns.map(({ text }) => text),
    ]);
    expect(texts(articleInOrder({ signs: false, entries }, content))).to.not.include(lead.text);
    expect(texts(sectionInOrder({ id: 'about', reminder: true }, content))[0]).to.equal(short.text);
    expect(texts(sectionInOrder({ id: 'about', reminder: false }, content))).to.not.include(short.text);
  });

  it('has the signs to get help for where they are listed', () => {
    const said = texts(sectionInOrder({ id: 'guidelines', reminder: false }, content));
    expect(said.filter((text) => text === english.guide.signs.fever.text)).to.have.length(1);
  });

  it('has what is folded in its place, below the answer that is seen', () => {
    const said = texts(sectionInOrder({ id: 'outlook', reminder: false }, content));
    const answer = said.indexOf('Ask a pharmacist what is safe for you.');
    expect(answer).to.be.above(0);
    expect(said[answer + 1]).to.match(/^Anti-inflammatory tablets/);
  });

  it('has the exercises in the order of the plan, with whom to ask and when to stop before how to begin', () => {
    const { intro, rules, exercises, ease } = english.exercises;
    const wanted = [
      intro,
      ...rules.askFirst.points,
      ...rules.pain.points,
      ...rules.stop.points,
      ...rules.begin.points,
      ...EXERCISE_IDS.flatMap((id) => {
        const { start, steps, dose, feel, care } = exercises[id];
        return [start, ...steps, dose, feel, care];
      }),
      ease.intro,
      ...EASE_POSITION_IDS.map((id) => ease.positions[id].how),
    ];
    expect(texts(sectionInOrder({ id: 'exercises', reminder: false }, content))).to.deep.equal(
      wanted.map(({ text }) => text),
    );
  });

  it('cites a figure where it stands between the texts', () => {
    const evidence = citationsIn(sectionInOrder({ id: 'evidence', reminder: false }, content));
    expect(evidence.filter((id) => id === 'rihn2011')).to.have.length(1);
    const running = citationsIn(sectionInOrder({ id: 'running', reminder: false }, content));
    expect(running).to.include('burden2023');
  });

  it('has nothing to say in the references', () => {
    expect(sectionInOrder({ id: 'references', reminder: false }, content)).to.deep.equal([]);
  });
});
