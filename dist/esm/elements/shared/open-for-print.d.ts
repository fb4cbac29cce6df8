import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Opens what is folded in an element while it is printed: nobody can open it on paper. Newer browsers do it by the
 * style sheet alone (see `base.ts`), also before the script is there; this is for all others.
 */
export declare class OpenForPrint implements ReactiveController {
    private readonly host;
    /** With the name of each: of those with the same name, the browser would leave only one open. */
    private opened;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    private readonly open;
    /** What the reader had opened stays open. */
    private readonly close;
}
