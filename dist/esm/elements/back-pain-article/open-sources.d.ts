import type { SourceId } from '../../content/sources/index.js';
/**
 * Shows the sources of a mark right below its paragraph or list, and takes them away at the next press or by Escape.
 * They stand in the text and above nothing: so they are read where they belong, at any width and zoom, and the next
 * press of Tab leads into them.
 */
export declare class OpenSources {
    private readonly view;
    private readonly shown;
    private made;
    /** @param view renders the sources of a mark */
    constructor(view: (sources: readonly SourceId[]) => unknown);
    /** Listens for clicks in the article; pressing Enter or the space bar is one too. */
    readonly click: ({ target }: Event) => void;
    /** Escape closes what belongs to the place where the reader is. */
    readonly keydown: ({ key, target }: KeyboardEvent) => void;
    /** Before the article is shown anew, in another language perhaps. */
    closeAll(): void;
    private open;
    private close;
}
