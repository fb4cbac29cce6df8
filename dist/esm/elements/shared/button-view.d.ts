import { type TemplateResult } from 'lit';
/**
 * @param words what stands on it, an icon among them
 * @param task what it does, for those that a page or a test must tell apart whatever the language
 */
export declare function button(words: unknown, press: (event: Event) => void, look?: '' | 'secondary' | 'plain', task?: string): TemplateResult;
