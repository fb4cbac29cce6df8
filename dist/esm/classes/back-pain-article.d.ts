/** `import { BackPainArticle } from 'back-pain-widgets/back-pain-article'` gives this class alone, and registers nothing. */
export { BackPainArticle } from '../elements/back-pain-article/back-pain-article.js';
export type * from '../page-events.js';
