import type { ArticleProse } from '../article-types.js';

export const article: ArticleProse = { title: '' };
