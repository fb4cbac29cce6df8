// Do not modify this file by hand!
// Re-generate this file by running lit-localize.
/**
 * The locale code that templates in this source code are written in.
 */
const sourceLocale = `en`;
/**
 * All valid project locale codes. Sorted lexicographically.
 */
const allLocales = [
    `en`,
];

export { allLocales, sourceLocale };
