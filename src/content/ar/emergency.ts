import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Arabic: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'اتصلوا الآن بالرقم {number}',
  'Call {number} now.': 'اتصلوا الآن بالرقم {number}.',
  'Call {number} now if you have back pain together with any of these:':
    'اتصلوا الآن بالرقم {number} إذا كان لديكم ألم في الظهر مع أي علامة من هذه العلامات:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'هذا النموذج ليس للحالات الطارئة. في الحالة الطارئة اتصلوا بالرقم {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'اتصلوا الآن برقم الإسعاف في بلدكم (123 في مصر، 997 في السعودية، 998 في الإمارات، 999 في قطر والبحرين، 112 في الكويت ومعظم أوروبا، 911 في الأردن والولايات المتحدة وكندا، 140 في لبنان، 190 في تونس)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'اتصلوا الآن برقم الإسعاف في بلدكم (123 في مصر، 997 في السعودية، 998 في الإمارات، 999 في قطر والبحرين، 112 في الكويت ومعظم أوروبا، 911 في الأردن والولايات المتحدة وكندا، 140 في لبنان، 190 في تونس).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'اتصلوا الآن برقم الإسعاف في بلدكم إذا كان لديكم ألم في الظهر وأي علامة من العلامات أدناه. الرقم هو 123 في مصر، 997 في السعودية، 998 في الإمارات، 999 في قطر والبحرين، 112 في الكويت ومعظم أوروبا، 911 في الأردن والولايات المتحدة وكندا، 140 في لبنان، 190 في تونس.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'هذا النموذج ليس للحالات الطارئة. بدلًا من ذلك اتصلوا برقم الإسعاف في بلدكم. الرقم هو 123 في مصر، 997 في السعودية، 998 في الإمارات، 999 في قطر والبحرين، 112 في الكويت ومعظم أوروبا، 911 في الأردن والولايات المتحدة وكندا، 140 في لبنان، 190 في تونس.',
};
