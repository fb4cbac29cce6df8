/**
 * A language tag (BCP 47) in the form in which a browser reads it. Systems write their own: `en_US`, `en_GB.UTF-8`,
 * `de_AT@euro`, a whole list with the best first. What is no tag comes out as no tag. This file imports
 * nothing, so that every layer may read it.
 */
export declare function languageTag(written: string): string;
