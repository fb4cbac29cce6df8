import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Brazilian Portuguese: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Ligue agora para o {number}',
  'Call {number} now.': 'Ligue agora para o {number}.',
  'Call {number} now if you have back pain together with any of these:':
    'Ligue agora para o {number} se você tem dor nas costas junto com algum destes sinais:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Este formulário não serve para emergências. Em uma emergência, ligue para o {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Ligue agora para o número de emergência local (192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa, 119 no Japão)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Ligue agora para o número de emergência local (192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa, 119 no Japão).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Ligue agora para o número de emergência local se você tem dor nas costas e algum dos sinais abaixo. É 192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa e 119 no Japão.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Este formulário não serve para emergências. Em vez disso, ligue para o número de emergência local. É 192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa e 119 no Japão.',
};
