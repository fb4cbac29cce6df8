export { BackPainArticle } from '../elements/back-pain-article/back-pain-article.js';
