import type { ArticleProse } from '../article-types.js';
export declare const article: ArticleProse;
