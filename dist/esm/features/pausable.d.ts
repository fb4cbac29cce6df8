/**
 * Long work that can pause after each small step, so that a slow phone can answer its user in between. The rules stay
 * pure: when to pause, and for how long, is decided by whoever runs the work.
 */
export type Pausable<Result> = Generator<void, Result, void>;
/** Does all of it without a pause. */
export declare function finish<Result>(work: Pausable<Result>): Result;
