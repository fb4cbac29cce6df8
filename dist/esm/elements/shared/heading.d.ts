import { type TemplateResult } from 'lit';
export interface HeadingOptions {
    id?: string;
    class?: string;
    /** The heading can take focus (by script, not by Tab), so that reading goes on from it. */
    focusable?: boolean;
}
/** A real heading of the wanted level; deeper than six there is none, so six it stays. */
export declare function heading(level: number, content: unknown, options?: HeadingOptions): TemplateResult;
