import type { Finding } from '../../features/check/finding.js';
import type { FormFacts } from '../read/read-form.js';
/** The button that sends a test request, and what came of it. It stays while the rest of the panel is read anew. */
export declare class TestView {
    private readonly send;
    private readonly done;
    readonly node: HTMLDivElement;
    /** What the last test came to. */
    result: Finding | null;
    private readonly note;
    private readonly status;
    private readonly press;
    private isRunning;
    /**
     * @param send sends the test
     * @param done called when there is a result
     */
    constructor(send: () => Promise<Finding>, done: () => void);
    /** Shows the button where the form can send, and its service can take a test. */
    show({ options: { endpoint, provider }, hasCaptcha }: FormFacts): void;
    private run;
}
