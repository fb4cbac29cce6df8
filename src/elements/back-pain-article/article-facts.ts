import { SECTION_IDS, type SectionId } from '../../content/article-types.js';
import { EASE_POSITION_IDS, EXERCISE_IDS } from '../../content/exercise-plan.js';
import type { Prose } from '../../content/prose.js';
import { proseIn } from '../../words/index.js';
import { PHASES_SOURCE } from '../../content/running-phases.js';
import { STUDY_SOURCE } from '../../content/study-groups.js';
import { citationsIn, numberSources, type SourceNumbers } from '../../features/article/citations.js';
import { outline, type Outline } from '../../features/article/outline.js';
import { articleInOrder, type ArticleContent } from '../../features/article/reading-order.js';
import { countWords } from '../../features/article/reading-time.js';
import { HELP_WAYS, signsIn } from './signs.js';

/** What follows from the language and the choice of sections alone. */
export interface ArticleFacts {
  shown: Outline;
  numbers: SourceNumbers;
  words: number;
}

/**
 * Works out the facts, and works them out again only where the language or the sections have changed: an article is
 * rendered often, for example whenever an attribute changes.
 */
export function articleFacts(): (prose: Prose, sections: readonly SectionId[]) => ArticleFacts {
  let of: Prose | undefined;
  let chosen = '';
  let facts: ArticleFacts;
  return (prose, sections) => {
    const choice = sections.join(' ');
    if (prose !== of || choice !== chosen) facts = factsOf(prose, sections);
    of = prose;
    chosen = choice;
    return facts;
  };
}

/**
 * How many words the English says: other languages put more or fewer spaces between theirs, or none, and take about as
 * long to read (Trauzettel-Klosinski 2012, Investigative Ophthalmology & Visual Science 53:5452).
 */
function englishWords(shown: Outline): number {
  return countWords(articleInOrder(shown, contentOf(proseIn('en'))));
}

function contentOf({ article, exercises, guide }: Prose): ArticleContent {
  return {
    article,
    exercises,
    exerciseIds: EXERCISE_IDS,
    easePositionIds: EASE_POSITION_IDS,
    emergencySigns: signsIn(guide, 'emergency'),
    places: {
      help: HELP_WAYS.flatMap((way) => signsIn(guide, way)),
      groups: [{ sources: [STUDY_SOURCE] }],
      phases: [{ sources: [PHASES_SOURCE] }],
    },
  };
}

function factsOf(prose: Prose, sections: readonly SectionId[]): ArticleFacts {
  const content = contentOf(prose);
  const shown = outline(sections);
  const said = articleInOrder(shown, content);
  const cited = citationsIn(said);
  // The references may be the only section shown. They are then those of the entire article.
  const listed = cited.length > 0 ? cited : citationsIn(articleInOrder(outline(SECTION_IDS), content));
  return { shown, numbers: numberSources(listed), words: englishWords(shown) };
}
