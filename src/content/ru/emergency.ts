import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Russian: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Позвоните по номеру {number} прямо сейчас',
  'Call {number} now.': 'Позвоните по номеру {number} прямо сейчас.',
  'Call {number} now if you have back pain together with any of these:':
    'Позвоните по номеру {number} прямо сейчас, если у вас болит спина и вместе с этим есть хотя бы один из этих признаков:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Эта форма не для экстренных случаев. В экстренном случае позвоните по номеру {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Прямо сейчас позвоните по местному номеру скорой помощи (112 — Россия и большинство стран Европы; 103 — Казахстан, Беларусь и Украина; 911 — США и Канада)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Прямо сейчас позвоните по местному номеру скорой помощи (112 — Россия и большинство стран Европы; 103 — Казахстан, Беларусь и Украина; 911 — США и Канада).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Прямо сейчас позвоните по местному номеру скорой помощи, если у вас болит спина и есть хотя бы один из признаков ниже. Россия и большинство стран Европы — 112; Казахстан, Беларусь и Украина — 103; США и Канада — 911.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Эта форма не для экстренных случаев. Вместо этого позвоните по местному номеру скорой помощи. Россия и большинство стран Европы — 112; Казахстан, Беларусь и Украина — 103; США и Канада — 911.',
};
