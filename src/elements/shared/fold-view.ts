import { html, nothing, type TemplateResult } from 'lit';

/**
 * A part that is closed until the reader opens it, by the browser's own means: find-in-page opens it, and it works
 * before the script is there. Links into it and printing open it as well (`article-links.ts`, `open-for-print.ts`).
 * @param name what stands on it; a heading, where it is one of the article
 * @param answer what most readers want from it, seen while it is closed
 * @param open it is open at first
 */
export function foldView(name: unknown, content: unknown, answer?: string, open = false): TemplateResult {
  return html`<details class="fold" ?open=${open}>
    <summary>
      ${name}${answer === undefined ? nothing : html`${' '}<span class="fold-answer">${answer}</span>`}
    </summary>
    <div class="fold-content">${content}</div>
  </details>`;
}
