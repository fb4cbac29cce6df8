import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Korean: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': '지금 바로 {number}에 전화하기',
  'Call {number} now.': '지금 바로 {number}에 전화하세요.',
  'Call {number} now if you have back pain together with any of these:':
    '허리나 등이 아프면서 다음 중 하나라도 해당하면 지금 바로 {number}에 전화하세요:',
  'This form is not for emergencies. In an emergency, call {number}.':
    '이 양식은 응급 상황에 쓰는 것이 아닙니다. 응급 상황이면 {number}에 전화하세요.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    '계신 나라의 응급 전화번호로 지금 바로 전화하세요 (한국과 일본 119, 미국과 캐나다 911, 중국 120, 호주 000, 유럽 대부분 112)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    '계신 나라의 응급 전화번호로 지금 바로 전화하세요 (한국과 일본 119, 미국과 캐나다 911, 중국 120, 호주 000, 유럽 대부분 112).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    '허리나 등이 아프면서 아래 신호 중 하나라도 있으면 계신 나라의 응급 전화번호로 지금 바로 전화하세요. 한국과 일본은 119, 미국과 캐나다는 911, 중국은 120, 호주는 000, 유럽 대부분은 112입니다.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    '이 양식은 응급 상황에 쓰는 것이 아닙니다. 응급 상황이면 양식 대신 계신 나라의 응급 전화번호로 전화하세요. 한국과 일본은 119, 미국과 캐나다는 911, 중국은 120, 호주는 000, 유럽 대부분은 112입니다.',
};
