/** A free time that the patient chose. It is asked for, not held: the clinic confirms it. */
export interface ChosenSlot {
    /** The id under which the clinic's calendar published it. */
    id: string;
    /** `2026-12-01T09:00:00-05:00`: the clinic's own clock, with its offset. */
    start: string;
    end: string;
}
/** One readable line, for servers that know only texts; `readSlotText` reads it back. */
export declare function slotText({ id, start, end }: ChosenSlot): string;
/** The other way round; null for a text of another form. Judges nothing: `isSlot` does. */
export declare function readSlotText(text: string): ChosenSlot | null;
/** An id as it can stand in a request: without spaces, and not longer than FHIR allows. */
export declare function isSlotId(id: string): boolean;
/** A usable id, two moments with their offset, the end after the start. */
export declare function isSlot({ id, start, end }: ChosenSlot): boolean;
