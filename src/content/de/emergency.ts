import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in German: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Jetzt {number} anrufen',
  'Call {number} now.': 'Rufen Sie jetzt die {number} an.',
  'Call {number} now if you have back pain together with any of these:':
    'Rufen Sie jetzt die {number} an, wenn Sie Rückenschmerzen haben und dazu mindestens eines dieser Anzeichen:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Dieses Formular ist nicht für Notfälle. Rufen Sie im Notfall die {number} an.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Wählen Sie jetzt den örtlichen Notruf (112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Wählen Sie jetzt den örtlichen Notruf (112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Wählen Sie jetzt den örtlichen Notruf, wenn Sie Rückenschmerzen haben und dazu mindestens eines der Anzeichen unten. Die Nummer ist 112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Dieses Formular ist nicht für Notfälle. Wählen Sie stattdessen den örtlichen Notruf. Die Nummer ist 112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein.',
};
