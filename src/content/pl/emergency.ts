import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Polish: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Zadzwoń natychmiast pod numer {number}',
  'Call {number} now.': 'Zadzwoń natychmiast pod numer {number}.',
  'Call {number} now if you have back pain together with any of these:':
    'Zadzwoń natychmiast pod numer {number}, jeśli masz ból pleców, a do tego którykolwiek z tych objawów:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Ten formularz nie służy do wzywania pomocy. W nagłym przypadku zadzwoń pod numer {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Zadzwoń natychmiast pod miejscowy numer alarmowy (112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, 911 w USA i Kanadzie)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Zadzwoń natychmiast pod miejscowy numer alarmowy (112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, 911 w USA i Kanadzie).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Zadzwoń natychmiast pod miejscowy numer alarmowy, jeśli masz ból pleców i którykolwiek z objawów podanych niżej. Jest to numer 112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, a 911 w USA i Kanadzie.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Ten formularz nie służy do wzywania pomocy. W nagłym przypadku zadzwoń pod miejscowy numer alarmowy. Jest to numer 112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, a 911 w USA i Kanadzie.',
};
