const sourceLocale = `en`;
const allLocales = [
  `ar`,
  `de`,
  `en`,
  `en-GB`,
  `es`,
  `fr`,
  `hi`,
  `ko`,
  `pl`,
  `pt-BR`,
  `ru`,
  `vi`,
  `zh-Hans`
];

export { allLocales, sourceLocale };
