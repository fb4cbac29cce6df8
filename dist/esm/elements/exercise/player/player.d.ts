import type { ChildPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type PlayedExercise } from './player-view.js';
/**
 * Shows a drawing that can be played. Until somebody presses Play it is two pictures and some buttons, and nothing runs.
 * It pauses by itself when the tab is hidden or the row is closed, and stops when it leaves the page. It makes no sound.
 */
declare class Player extends AsyncDirective {
    private exercise?;
    private part?;
    /** Shows the present state, in the words of the last render. */
    private show;
    private steps;
    private state;
    /** What a screen reader has been given to say. */
    private spoken;
    private readonly clock;
    /** Ends what lasts while it plays. */
    private end;
    render(exercise: PlayedExercise): unknown;
    update(part: ChildPart, [exercise]: [PlayedExercise]): unknown;
    protected disconnected(): void;
    private readonly playOrPause;
    private readonly restart;
    private play;
    private stop;
    private readonly pause;
    /** One frame later. */
    private goOn;
    private get moment();
    /** @returns ends it */
    private whilePlaying;
}
/** An exercise's drawing, to be played. */
export declare const player: (exercise: PlayedExercise) => import("lit-html/directive.js").DirectiveResult<typeof Player>;
export {};
