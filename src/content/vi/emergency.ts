import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Vietnamese: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Gọi {number} ngay',
  'Call {number} now.': 'Hãy gọi {number} ngay.',
  'Call {number} now if you have back pain together with any of these:':
    'Hãy gọi {number} ngay nếu quý vị bị đau lưng cùng với bất cứ dấu hiệu nào sau đây:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Mẫu đơn này không dành cho trường hợp cấp cứu. Khi cần cấp cứu, hãy gọi {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Gọi ngay số cấp cứu tại nơi quý vị đang ở (115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, 112 ở hầu hết châu Âu)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Hãy gọi ngay số cấp cứu tại nơi quý vị đang ở (115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, 112 ở hầu hết châu Âu).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Hãy gọi ngay số cấp cứu tại nơi quý vị đang ở nếu quý vị bị đau lưng và có bất cứ dấu hiệu nào dưới đây. Số đó là 115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, và 112 ở hầu hết châu Âu.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Mẫu đơn này không dành cho trường hợp cấp cứu. Thay vào đó, hãy gọi số cấp cứu tại nơi quý vị đang ở. Số đó là 115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, và 112 ở hầu hết châu Âu.',
};
