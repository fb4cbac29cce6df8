/** Who has checked the texts, and on which day. */
export interface Review {
    by: string;
    on: Date;
}
/** Who reviewed the texts and when; where nobody is named, from when the texts are. A date alone would say too much. */
export declare function reviewLine(review: Review | null, dated: string, locale: string): string;
