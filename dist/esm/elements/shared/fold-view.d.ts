import { type TemplateResult } from 'lit';
/**
 * A part that is closed until the reader opens it, by the browser's own means: find-in-page opens it, and it works
 * before the script is there. Links into it and printing open it as well (`article-links.ts`, `open-for-print.ts`).
 * @param name what stands on it; a heading, where it is one of the article
 * @param answer what most readers want from it, seen while it is closed
 * @param open it is open at first
 */
export declare function foldView(name: unknown, content: unknown, answer?: string, open?: boolean): TemplateResult;
