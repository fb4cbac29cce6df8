import { msg } from '../../locales/msg.js';
import { dateTimeFormat } from '../../locales/formatters.js';
import { str } from '@lit/localize';

function reviewLine(review, dated, locale) {
  if (!review) {
    const month = dateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
    const date2 = month.format(new Date(dated));
    return msg(str`These texts are from ${date2}.`);
  }
  const { by } = review;
  const date = dateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(review.on);
  return msg(str`Last reviewed on ${date} by ${by}.`);
}

export { reviewLine };
