import type { RunningScript } from '../embed/running-script.js';
import type { Finding } from '../features/check/finding.js';
import type { Violation } from '../features/check/policy-findings.js';
import type { FormFacts } from './read/read-form.js';
/** @param violations what the page's policy has stopped, as known when it is asked for */
export declare function sendTest({ options, constants }: FormFacts, script: Pick<RunningScript, 'language' | 'catalogue' | 'options'>, violations: () => readonly Violation[]): Promise<Finding>;
