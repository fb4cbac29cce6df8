/** Where requests go by a form's options, before anything is sent. */
import type { FormOptions } from '../booking/form-options.js';
import { type Finding } from './finding.js';
export type Route = Pick<FormOptions, 'endpoint' | 'provider' | 'format' | 'ok' | 'redirect'>;
/** @param hasCaptcha the clinic's own captcha stands in the form */
export declare function deliveryFindings({ endpoint, provider, ok: rule, redirect }: Route, hasCaptcha: boolean): Finding[];
