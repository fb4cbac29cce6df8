import type { Sentences } from '../sentences.js';

/** How to say 'call for help' in Hindi: each English text, and how it is said. */
export const emergency: Sentences = {
  'Call {number} now': 'अभी {number} पर फ़ोन करें',
  'Call {number} now.': 'अभी {number} पर फ़ोन करें।',
  'Call {number} now if you have back pain together with any of these:':
    'अगर पीठ या कमर में दर्द के साथ इनमें से कोई एक भी बात हो, तो अभी {number} पर फ़ोन करें:',
  'This form is not for emergencies. In an emergency, call {number}.':
    'यह फ़ॉर्म इमरजेंसी के लिए नहीं है। इमरजेंसी में {number} पर फ़ोन करें।',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)':
    'आप जहाँ हैं, वहाँ के इमरजेंसी नंबर पर अभी फ़ोन करें (भारत में 112, अमेरिका और कनाडा में 911, ब्रिटेन में 999, यूएई में 998)',
  'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).':
    'आप जहाँ हैं, वहाँ के इमरजेंसी नंबर पर अभी फ़ोन करें (भारत में 112, अमेरिका और कनाडा में 911, ब्रिटेन में 999, यूएई में 998)।',
  'Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'अगर पीठ या कमर में दर्द हो और साथ में नीचे का कोई एक भी लक्षण हो, तो आप जहाँ हैं, वहाँ के इमरजेंसी नंबर पर अभी फ़ोन करें। यह नंबर भारत में 112, अमेरिका और कनाडा में 911, ब्रिटेन में 999 और यूएई में 998 है।',
  'This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.':
    'यह फ़ॉर्म इमरजेंसी के लिए नहीं है। इमरजेंसी में आप जहाँ हैं, वहाँ के इमरजेंसी नंबर पर फ़ोन करें। यह नंबर भारत में 112, अमेरिका और कनाडा में 911, ब्रिटेन में 999 और यूएई में 998 है।',
};
