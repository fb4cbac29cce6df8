import type { UnfilledFacts } from '../../features/check/element-findings.js';
export declare function readUnfilled(): UnfilledFacts[];
