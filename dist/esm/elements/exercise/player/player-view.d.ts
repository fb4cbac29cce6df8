import { type TemplateResult } from 'lit';
import type { Dose } from '../../../content/exercise-doses.js';
import type { Drawing } from '../../../content/exercise-drawings/drawing-types.js';
import type { Moment } from '../../../features/exercise/player.js';
/** What is played. */
export interface PlayedExercise {
    drawing: Drawing;
    dose: Dose;
}
export interface PlayerState {
    /** Null before the first press, and after 'Start over' while nothing runs. */
    moment: Moment | null;
    plays: boolean;
    /** The reader wants no motion: the pictures stay still, and only numbers change. */
    still: boolean;
}
export interface PlayerPresses {
    play: () => void;
    restart: () => void;
}
/**
 * The drawing with its controls. While it moves, the two pictures keep their room below the moving one, so nothing
 * else on the page moves; on paper they are seen again.
 * @param spoken what a screen reader says, when it changes
 */
export declare function playerView({ drawing, dose }: PlayedExercise, { moment, plays, still }: PlayerState, spoken: string, { play, restart }: PlayerPresses): TemplateResult;
