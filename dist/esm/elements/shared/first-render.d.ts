import { type Turn } from './turns.js';
/** What an element says of its first render. */
export interface FirstRenderPlan {
    /** When it comes, among those of all our elements on the page. */
    turn: Turn;
    /** What it waits for; null where everything is there. */
    words: Promise<unknown> | null;
    /** The element stands in the page as HTML already, which can be read and filled in. */
    cameAsHtml: boolean;
    /** Work of a long render that can be done before it: each in a task of its own, so that none is long. */
    preparations: readonly (() => unknown)[];
    /** How much room the element keeps on the page until then, as CSS writes a height. */
    room: string;
}
/** An element that renders itself for the first time when its words are there and its turn has come. */
export declare class FirstRender {
    private readonly host;
    private room;
    constructor(host: HTMLElement & {
        readonly renderRoot: HTMLElement | DocumentFragment;
        readonly hasUpdated: boolean;
    });
    /** @returns settles when it has rendered; undefined where somebody could not wait and has rendered it meanwhile */
    come(plan: FirstRenderPlan, render: () => unknown): Promise<unknown> | undefined;
    private inTurn;
    /** What follows on the page must not be seen to move down when the first render comes. */
    private keepRoom;
    /** The element takes the room itself. */
    giveUpRoom(): void;
}
