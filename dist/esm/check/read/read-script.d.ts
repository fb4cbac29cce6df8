import type { RunningScript } from '../../embed/running-script.js';
import type { ScriptFacts } from '../../features/check/script-findings.js';
export declare function readScript({ version, address }: RunningScript): ScriptFacts;
