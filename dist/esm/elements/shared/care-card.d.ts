import { type TemplateResult } from 'lit';
import type { Level } from '../../content/guide-graph.js';
/** How urgent it is, in a word, so that it never depends on the colour alone. */
export declare function levelWord(level: Level): string;
/**
 * What to do and how soon, at a glance: a coloured head with icon, word and title, the rest below it.
 * @param title a heading
 */
export declare function careCard(level: Level, title: unknown, ...content: unknown[]): TemplateResult;
