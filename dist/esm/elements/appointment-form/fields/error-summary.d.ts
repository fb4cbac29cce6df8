import { nothing, type TemplateResult } from 'lit';
import type { Findings } from '../../../features/booking/remaining-problems.js';
/** Everything that is wrong, above the form, each line leading to its field. Takes focus when the form is refused. */
export declare function errorSummary(level: number, problems: Findings, formTexts: readonly string[]): TemplateResult | typeof nothing;
