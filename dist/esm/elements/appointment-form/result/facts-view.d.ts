import { type TemplateResult } from 'lit';
import type { FinishedRequest } from './copy-view.js';
/** What was sent, at a glance: enough to see that it is right. The copy has all of it. */
export declare function factsView({ request, timeWords }: FinishedRequest): TemplateResult;
