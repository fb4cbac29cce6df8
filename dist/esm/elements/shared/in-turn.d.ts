import { type DirectiveResult } from 'lit/async-directive.js';
/**
 * A part of a template that is shown in its own turn, in the same words as the template.
 * @param content what to show
 * @param meanwhile what to show until then
 */
export declare const inTurn: (content: () => unknown, meanwhile?: unknown) => DirectiveResult;
/**
 * To stand after the last of several parts in turn. Until they are all shown it keeps what follows on the page out of
 * sight, so that nothing the reader sees is moved when they come.
 */
export declare const roomForWhatComes: () => DirectiveResult<import("lit-html/directive.js").DirectiveClass>;
