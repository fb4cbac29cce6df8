import type { ReactiveController, ReactiveControllerHost } from 'lit';
export declare class DialogEntry implements ReactiveController {
    private readonly host;
    /** The attribute is ours to take away; a page may have set one itself. */
    private isOurs;
    private backwards;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Roles come and go as the page opens its dialogs. */
    private readonly look;
    private allow;
    private readonly noteWay;
    /** Tab came to the element: forwards to what is first inside, backwards to what is last. */
    private readonly handOn;
    /** The page's script hears of Tab only where Tab leaves the element: else it would think its last place was reached. */
    private readonly keepTab;
    private readonly stepAside;
    private get inside();
}
