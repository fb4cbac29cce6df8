/** What each element can be given by attributes, sensible or not. */
export type Options = Readonly<Record<string, string>>;

const COMMON: readonly Options[] = [
  {},
  { theme: 'dark' },
  { theme: 'loud', 'heading-level': '9', units: 'miles', 'emergency-number': 'none' },
  { clinic: 'Harbour <Physio> & "Co"', phone: '+1 555 010 0199', email: 'hello@harbour-physio.example' },
  { phone: '+1 555 010 0199', address: '1 <Harbour> Street\nPortland', hours: 'Mon–Fri 8–18' },
  { 'emergency-number': '15', 'heading-level': '1', units: 'mi' },
];

const OWN: Readonly<Record<string, readonly Options[]>> = {
  'back-pain-article': [
    { sections: 'exercises' },
    { sections: 'references' },
    { sections: 'guidelines evidence references' },
    { sections: 'intro study disclaimer' },
    { 'reviewed-by': 'Ana <Silva>', 'reviewed-on': '2026-11-30' },
    { 'reviewed-by': 'Ana Silva', 'reviewed-on': 'yesterday' },
    { sections: 'nonsense' },
    { sections: 'about', hours: 'Mon–Fri 8–18', 'content-url': '/own-words.json' },
  ],
  'symptom-guide': [
    { booking: '#form' },
    { 'content-url': 'https://other.example/own-words.json' },
    { booking: 'https://clinic.example/book' },
    { booking: 'javascript:1' },
  ],
  'appointment-form': [
    { endpoint: 'https://clinic.example/api' },
    { endpoint: '/api', 'privacy-url': '/privacy', 'share-guide': '' },
    { endpoint: 'javascript:alert(1)', phone: '+1 555 010 0199' },
    { endpoint: 'https://clinic.example/api', 'privacy-url': 'javascript:1', 'closed-days': 'mon someday' },
    { endpoint: 'https://clinic.example/api', 'closed-days': 'mon tue wed thu fri sat sun' },
    { endpoint: 'https://clinic.example/api', 'closed-days': 'sun 2026-12-24..2027-01-01 2027-02-30' },
    {
      endpoint: 'https://clinic.example/api',
      'slots-url': '/free/$bulk-publish',
      'time-zone': 'Europe/London',
    },
    {
      endpoint: 'https://clinic.example/api',
      format: 'fhir',
      provider: 'nobody',
      fields: 'name:your-name',
      ok: '?',
    },
  ],
};

export const LANGUAGES = ['', 'en', 'en-US', 'en-GB', 'fr', 'not a tag'];

/** Every element with every set of options. */
export const EVERY_OPTION: readonly (readonly [tagName: string, options: Options])[] = Object.entries(
  OWN,
).flatMap(([tagName, own]) => [...COMMON, ...own].map((options) => [tagName, options] as const));
