/**
 * Gives a heading the focus and scrolls to it, or to the panel that it is the heading of. Scrolls at once where the
 * reader asked for less motion.
 */
export declare function moveToHeading(target: HTMLElement): void;
