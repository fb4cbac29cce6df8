import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Spanish: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Llame ahora al {number}',
  'Call {number} now.': 'Llame ahora al {number}.',
  'Call {number} now if you have back pain together with any of these:':
    'Llame ahora al {number} si tiene dolor de espalda junto con cualquiera de estas señales:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Este formulario no es para emergencias. En una emergencia, llame al {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Llame ahora al número de emergencias de su país (112 en España y en la mayor parte de Europa, 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, 131 en Chile, 123 en Colombia)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Llame ahora al número de emergencias de su país (112 en España y en la mayor parte de Europa, 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, 131 en Chile, 123 en Colombia).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Llame ahora al número de emergencias de su país si tiene dolor de espalda y cualquiera de las señales de más abajo. Es el 112 en España y en la mayor parte de Europa, el 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, el 131 en Chile y el 123 en Colombia.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Este formulario no es para emergencias. En una emergencia, llame al número de emergencias de su país. Es el 112 en España y en la mayor parte de Europa, el 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, el 131 en Chile y el 123 en Colombia.',
};
