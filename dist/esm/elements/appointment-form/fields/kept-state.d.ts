/**
 * What the browser is to give back after the page was left and entered again. A browser that cannot keep the state of
 * custom elements gives nothing back: then the patient fills in an empty form, as in any page without this.
 */
export declare class KeptState {
    private readonly internals;
    /** To be made with the element: a browser asks for the state as soon as the element is known. */
    constructor(host: HTMLElement);
    /** @param state null where there is nothing to keep */
    keep(state: string | null): void;
}
