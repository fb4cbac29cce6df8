import { type TemplateResult } from 'lit';
import type { GuideProse } from '../../content/guide-types.js';
/** What the guide does and does not do, before the first question. */
export declare function startView({ promise, terms }: GuideProse, onStart: () => void): TemplateResult;
