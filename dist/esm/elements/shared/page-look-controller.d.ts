import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Keeps an element at home on its page: at its first render, when its own heading gets another level, when its theme
 * changes, and when the page changes.
 */
export declare class PageLook implements ReactiveController {
    private readonly host;
    private readonly level;
    private seen;
    private worn;
    private stopListening;
    /** @param level of the element's own heading; null as long as the page is not to be asked */
    constructor(host: ReactiveControllerHost & HTMLElement & {
        renderRoot: ParentNode;
    }, level: () => number | null);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    private look;
    private wear;
}
