/**
 * A number as the language of the page writes it: `1,000`. The first number that a page formats with `Intl` costs a slow
 * phone a good part of the form's first render, so English, which most pages show, is written without it.
 * @param number a whole number
 */
export declare function numberText(number: number, locale?: string): string;
