import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';

/** An article on the page, shown to its last section. */
export async function wholeArticle(markup: TemplateResult): Promise<BackPainArticle> {
  const article = await fixture<BackPainArticle>(markup);
  await article.allShown;
  return article;
}

/** Opens whatever is folded in an article: what is closed has no place on the screen to be measured. */
export function unfold(article: BackPainArticle): void {
  for (const details of article.renderRoot.querySelectorAll('details')) {
    // Of those with a common name the browser keeps only one open.
    details.removeAttribute('name');
    details.open = true;
  }
}
