import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Simplified Chinese: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': '立即拨打{number}',
  'Call {number} now.': '请立即拨打{number}。',
  'Call {number} now if you have back pain together with any of these:':
    '如果您腰背痛，同时有下面任何一种情况，请立即拨打{number}：',
  'This form is not for emergencies. In an emergency, call {number}.':
    '这份表格不用于紧急情况。如遇紧急情况，请拨打{number}。',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    '立即拨打当地急救电话（中国大陆120，新加坡995，香港和英国999，美国和加拿大911，澳大利亚000，欧洲大部分国家112）',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    '请立即拨打当地急救电话（中国大陆120，新加坡995，香港和英国999，美国和加拿大911，澳大利亚000，欧洲大部分国家112）。',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    '如果您腰背痛，并且有下面任何一种情况，请立即拨打当地急救电话。中国大陆是120，新加坡是995，香港和英国是999，美国和加拿大是911，澳大利亚是000，欧洲大部分国家是112。',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    '这份表格不用于紧急情况。请改为拨打当地急救电话。中国大陆是120，新加坡是995，香港和英国是999，美国和加拿大是911，澳大利亚是000，欧洲大部分国家是112。',
};
