import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type GuideLevel } from '../../../features/booking/request.js';
/** Knows what the symptom guide of the page has come to, and renders the form anew when that changes. */
export declare class PageGuide implements ReactiveController {
    private readonly host;
    /** Null where there is no guide, or no result yet. */
    level: GuideLevel | null;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The guide is asked by its tag name, so that the form works alone. */
    readonly look: () => void;
}
