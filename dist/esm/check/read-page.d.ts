import type { RunningScript } from '../embed/running-script.js';
import type { FindingGroup } from '../features/check/finding.js';
import { type Violation } from '../features/check/policy-findings.js';
import { type OurElement } from './read/read-elements.js';
import { type FormFacts } from './read/read-form.js';
export interface PageFacts {
    elements: readonly OurElement[];
    forms: readonly FormFacts[];
    contact: {
        phone: string | null;
        email: string | null;
    };
    groups: readonly FindingGroup[];
}
export declare function readPage(script: RunningScript, violations: readonly Violation[]): PageFacts;
