const IMPORTS = {
  ar: () => import('./generated/ar.js'),
  de: () => import('./generated/de.js'),
  es: () => import('./generated/es.js'),
  fr: () => import('./generated/fr.js'),
  hi: () => import('./generated/hi.js'),
  ko: () => import('./generated/ko.js'),
  pl: () => import('./generated/pl.js'),
  "pt-BR": () => import('./generated/pt-BR.js'),
  ru: () => import('./generated/ru.js'),
  vi: () => import('./generated/vi.js'),
  "zh-Hans": () => import('./generated/zh-Hans.js')
};
async function textsOf(catalogue) {
  return (await IMPORTS[catalogue]()).texts;
}

export { textsOf };
