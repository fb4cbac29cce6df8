import { SECTION_IDS } from '../../content/article-types.js';
import { EASE_POSITION_IDS, EXERCISE_IDS } from '../../content/exercise-plan.js';
import { proseIn } from '../../words/index.js';
import { PHASES_SOURCE } from '../../content/running-phases.js';
import { STUDY_SOURCE } from '../../content/study-groups.js';
import { citationsIn, numberSources } from '../../features/article/citations.js';
import { outline } from '../../features/article/outline.js';
import { articleInOrder } from '../../features/article/reading-order.js';
import { countWords } from '../../features/article/reading-time.js';
import { HELP_WAYS, signsIn } from './signs.js';

function articleFacts() {
  let of;
  let chosen = "";
  let facts;
  return (prose, sections) => {
    const choice = sections.join(" ");
    if (prose !== of || choice !== chosen) facts = factsOf(prose, sections);
    of = prose;
    chosen = choice;
    return facts;
  };
}
function englishWords(shown) {
  return countWords(articleInOrder(shown, contentOf(proseIn("en"))));
}
function contentOf({ article, exercises, guide }) {
  return {
    article,
    exercises,
    exerciseIds: EXERCISE_IDS,
    easePositionIds: EASE_POSITION_IDS,
    emergencySigns: signsIn(guide, "emergency"),
    places: {
      help: HELP_WAYS.flatMap((way) => signsIn(guide, way)),
      groups: [{ sources: [STUDY_SOURCE] }],
      phases: [{ sources: [PHASES_SOURCE] }]
    }
  };
}
function factsOf(prose, sections) {
  const content = contentOf(prose);
  const shown = outline(sections);
  const said = articleInOrder(shown, content);
  const cited = citationsIn(said);
  const listed = cited.length > 0 ? cited : citationsIn(articleInOrder(outline(SECTION_IDS), content));
  return { shown, numbers: numberSources(listed), words: englishWords(shown) };
}

export { articleFacts };
