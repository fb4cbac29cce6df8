import type { Prose } from '../prose.js';
import { article } from './article.js';
import { emergency } from './emergency.js';
import { exercises } from './exercises.js';
import { guide } from './guide.js';

export const english: Prose = { reviewed: '2026-11-22', emergency, article, exercises, guide };
