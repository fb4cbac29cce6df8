import { type Draft } from '../../../features/booking/fields.js';
import { type Findings } from '../../../features/booking/remaining-problems.js';
import { type RoomLeft } from '../../../features/booking/room-left.js';
import { type FormReading, type Prefill } from './form-controls.js';
/**
 * What is filled in so far, and what of it the form shows beside its controls: what is wrong, and how much room is
 * left. A key pressed asks for a render only where one of these changes; most keys change neither.
 */
export declare class FormDraft {
    private readonly render;
    private readonly keep;
    draft: Draft;
    /** What is wrong, as the form shows it. */
    problems: Findings;
    room: RoomLeft;
    private form;
    /**
     * @param render called where something that is shown has changed
     * @param keep called with each new draft
     */
    constructor(render: () => void, keep: (draft: Draft) => void);
    /** A form that is new is read: its controls may hold what was typed before the element started. */
    formRendered(form: HTMLFormElement | null): void;
    /**
     * Takes in everything that stands in the controls: what was typed before the element started, what a page or a
     * browser has written without an event.
     */
    read(form: HTMLFormElement): FormReading;
    /** Fills in what the page knows of the patient. */
    write(form: HTMLFormElement, values: Prefill): void;
    /** Fills in what the browser has kept. */
    restore(form: HTMLFormElement, state: unknown): void;
    /** Takes in the one control that the patient has changed. */
    changed(event: Event): void;
    /** Shows what is wrong with the draft; false where anything is. */
    judge(): boolean;
    /** Shows what is wrong, in place of what was shown before. */
    show(problems: Findings): void;
    /** Back to an empty form. */
    clear(): void;
    private take;
}
