import { article } from '../content/en/article.js';
import { article as article$1 } from '../content/en-gb/article.js';
import { byCatalogue } from './by-catalogue.js';

const articleIn = byCatalogue(article, article$1);

export { articleIn };
