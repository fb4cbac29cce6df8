import type { msg } from '../locales/msg.js';
/**
 * What only the running script knows, for the panel of `?bp-check`. The panel is a file of its own with its own copies of
 * our modules, so it cannot read the state of these; all else it reads from the page.
 */
export interface RunningScript {
    version: string;
    /** Where it came from; undefined where it does not know. */
    address: string | undefined;
    /** The options that hold for the whole page. */
    options(): ReadonlyMap<string, string>;
    /** The language that the page is to have; null where nobody has said. */
    language(): string | null;
    /** The catalogue that is shown. */
    catalogue(): string;
    /** A text in the words that patients see. */
    words: typeof msg;
    /** What the page's content policy has stopped since the script began. */
    violations: readonly SecurityPolicyViolationEvent[];
}
