import type { RunningScript } from '../../embed/running-script.js';
import type { Violation } from '../../features/check/policy-findings.js';
/** Hears what the page's content policy stops: before the panel was there, as far as the browser remembers, and since. */
export declare class PolicyWatch {
    private readonly script;
    private readonly changed;
    private readonly found;
    private readonly observer;
    /** @param changed called when something new was stopped */
    constructor(script: Pick<RunningScript, 'violations'>, changed: () => void);
    all(): Violation[];
    stop(): void;
    private readonly hear;
}
