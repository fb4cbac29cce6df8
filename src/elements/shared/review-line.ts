import { msg, str } from '../../locales/msg.js';
import { dateTimeFormat } from '../../locales/formatters.js';

/** Who has checked the texts, and on which day. */
export interface Review {
  by: string;
  on: Date;
}

/** Who reviewed the texts and when; where nobody is named, from when the texts are. A date alone would say too much. */
export function reviewLine(review: Review | null, dated: string, locale: string): string {
  if (!review) {
    const month = dateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    const date = month.format(new Date(dated));
    return msg(str`These texts are from ${date}.`);
  }
  const { by } = review;
  const date = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(review.on);
  return msg(str`Last reviewed on ${date} by ${by}.`);
}
