/** The name that rows of exercises have in common: of those in one element, one is open at a time. */
export declare const ROWS = "exercises";
/**
 * For the `toggle` event of a row. Browsers close the other rows by their common name; older ones do not know it, so
 * there it is done here. While everything is printed the rows have no name, and all of them stay open.
 */
export declare function keepOneOpen({ currentTarget }: Event): void;
