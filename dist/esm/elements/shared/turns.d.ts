/** How soon a job is to run; the lower number goes first. */
export declare const TURN: {
    readonly form: 0;
    readonly element: 1;
    readonly part: 2;
};
export type Turn = (typeof TURN)[keyof typeof TURN];
interface Job {
    host: Element;
    /** Where the result will stand: parts of one host run in the order of these nodes. */
    place: Node;
    turn: Turn;
    run: () => void;
    /** It changes nothing that can be seen. */
    isPreparation?: boolean;
}
/**
 * Runs `run` when its turn comes. An error in it is reported like any other uncaught error.
 * @returns takes the job back, if it has not run yet
 */
export declare function takeTurn(job: Job): () => void;
/** Runs at once all that waits within an element: a link leads there, or it is to be printed. */
export declare function showAll(host: Element): void;
/** Runs at once all that waits on the page: paper does not wait. */
export declare function showEverything(): void;
/** Resolves when nothing within the element waits for its turn any more. */
export declare function whenShown(host: Element): Promise<void>;
/**
 * Runs `render` with every part of the host rendered on the spot. Hydration needs it: the markup that came from the
 * server has all parts, and the first render in the browser must find the same.
 */
export declare function withoutTurns<Result>(host: object, render: () => Result): Result;
/** Whether the parts of the host are to be rendered on the spot. */
export declare function rendersInOneGo(host: object): boolean;
export {};
