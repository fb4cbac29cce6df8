import { dated } from '../content/en/dated.js';
import { articleIn } from './article.js';
import { emergencyIn } from './emergency.js';
import { exercisesIn } from './exercises.js';
import { guideIn } from './guide.js';

const made = /* @__PURE__ */ new Map();
function proseIn(catalogue) {
  const known = made.get(catalogue) ?? {
    dated,
    emergency: emergencyIn(catalogue),
    article: articleIn(catalogue),
    exercises: exercisesIn(catalogue),
    guide: guideIn(catalogue)
  };
  made.set(catalogue, known);
  return known;
}

export { proseIn };
