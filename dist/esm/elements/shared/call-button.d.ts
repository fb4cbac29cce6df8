import { type TemplateResult } from 'lit';
/**
 * The number to call in an emergency, as a button that nobody can miss.
 * @param words with `{number}` where the number stands
 */
export declare function callButton(number: string, words: string): TemplateResult;
