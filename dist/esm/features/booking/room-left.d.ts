import { type Draft, type TextFieldName } from './fields.js';
/** How many characters more a text may have, where it is near its limit; below zero where it is too long. */
export type RoomLeft = Readonly<Partial<Record<TextFieldName, number>>>;
/** The texts that are near their limits, or over them. Most of the time there is none. */
export declare function roomLeft(draft: Draft): RoomLeft;
