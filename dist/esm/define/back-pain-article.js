import { BackPainArticle } from '../elements/back-pain-article/back-pain-article.js';
import { registerElement } from '../elements/register-element.js';

registerElement("back-pain-article", BackPainArticle);
