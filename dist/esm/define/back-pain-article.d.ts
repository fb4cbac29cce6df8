export type * from '../elements/back-pain-article/back-pain-article.js';
export type * from '../page-events.js';
