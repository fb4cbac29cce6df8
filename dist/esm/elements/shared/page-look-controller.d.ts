import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What the look depends on besides the page. */
interface Worn {
    /** The element's `.bp`. */
    wrapper: HTMLElement;
    theme: string | undefined;
    /** Level of the element's own heading. */
    level: number;
}
/** Keeps an element at home on its page: after a render that changes what its look depends on, and when the page changes. */
export declare class PageLook implements ReactiveController {
    private readonly host;
    private readonly wearing;
    private worn;
    private stopListening;
    /** @param wearing null as long as nothing is rendered, or the page is not to be asked */
    constructor(host: ReactiveControllerHost & HTMLElement, wearing: () => Worn | null);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    private readonly wear;
}
export {};
