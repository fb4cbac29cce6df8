/** `import 'back-pain-widgets/define/back-pain-article'` registers `<back-pain-article>` alone, and brings no more than it needs. */
import { BackPainArticle } from '../elements/back-pain-article/back-pain-article.js';
import { registerElement } from '../elements/register-element.js';

export type * from '../elements/back-pain-article/back-pain-article.js';
export type * from '../page-events.js';

registerElement('back-pain-article', BackPainArticle);
