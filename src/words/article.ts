import { article } from '../content/en/article.js';
import { article as british } from '../content/en-gb/article.js';
import { byCatalogue } from './by-catalogue.js';

/** The words of the article. */
export const articleIn = byCatalogue(article, british);
