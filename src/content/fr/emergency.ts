import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in French: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'Appelez le {number} tout de suite',
  'Call {number} now.': 'Appelez le {number} tout de suite.',
  'Call {number} now if you have back pain together with any of these:':
    'Appelez le {number} tout de suite si vous avez mal au dos avec l’un de ces signes :',
  'This form is not for emergencies. In an emergency, call {number}.':
    'Ce formulaire n’est pas fait pour les urgences. En cas d’urgence, appelez le {number}.',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'Appelez tout de suite le numéro d’urgence local (112 dans la plupart des pays d’Europe, 144 en Suisse, 911 au Canada et aux États-Unis)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'Appelez tout de suite le numéro d’urgence du pays où vous êtes (112 en France, en Belgique et dans la plupart des pays d’Europe, 144 en Suisse, 911 au Canada et aux États-Unis).',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Appelez tout de suite le numéro d’urgence du pays où vous êtes si vous avez mal au dos avec l’un des signes ci-dessous. C’est le 112 en France, en Belgique et dans la plupart des pays d’Europe, le 144 en Suisse, et le 911 au Canada et aux États-Unis.',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'Ce formulaire n’est pas fait pour les urgences. Appelez plutôt le numéro d’urgence du pays où vous êtes. C’est le 112 en France, en Belgique et dans la plupart des pays d’Europe, le 144 en Suisse, et le 911 au Canada et aux États-Unis.',
};
