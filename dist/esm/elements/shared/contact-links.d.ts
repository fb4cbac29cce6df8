import { type TemplateResult } from 'lit';
/** A number to tap; plain text where it holds nothing that could be dialled. */
export declare function telephoneLink(number: string, look?: string): TemplateResult;
/** An address to write to; plain text where it is no e-mail address. */
export declare function emailLink(address: string): TemplateResult;
