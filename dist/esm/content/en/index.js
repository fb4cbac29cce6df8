import { article } from './article.js';
import { emergency } from './emergency.js';
import { exercises } from './exercises.js';
import { guide } from './guide.js';

const english = { reviewed: '2026-11-22', emergency, article, exercises, guide };

export { english };
