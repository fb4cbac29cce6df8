/** Stylesheets that our elements land among: those of real frameworks, and two that were written to do harm. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface HostStyles {
  name: string;
  css: () => Promise<string>;
}

const ofPackage = (name: string, file: string): HostStyles => ({
  name,
  css: () => readFile(require.resolve(file), 'utf8'),
});

export const FRAMEWORKS: readonly HostStyles[] = [
  ofPackage('Bootstrap', 'bootstrap/dist/css/bootstrap.css'),
  ofPackage('Bulma', 'bulma/css/bulma.css'),
  ofPackage('Foundation', 'foundation-sites/dist/css/foundation.css'),
  ofPackage('Tailwind preflight', 'tailwindcss/preflight.css'),
  ofPackage('normalize.css', 'normalize.css/normalize.css'),
  ofPackage('Pico', '@picocss/pico/css/pico.css'),
  ofPackage('water.css', 'water.css/out/water.css'),
];

/** Inherited properties walk into a shadow root; a rule for `*` or for our tag beats `:host`. */
const INHERITED = `
  html { font-size: 62.5%; font-family: Georgia, serif; }
  body {
    text-transform: uppercase; letter-spacing: .2em; word-spacing: 1em; line-height: .8; direction: rtl;
    white-space: nowrap; text-align: justify; text-indent: 3em; font-style: italic; font-weight: 900;
    font-variant: small-caps; font-stretch: condensed; text-shadow: 2px 2px lime; color: yellow;
    list-style: square inside; border-spacing: 20px; border-collapse: separate; cursor: none; hyphens: auto;
    tab-size: 40; word-break: break-all; quotes: none; caption-side: bottom; empty-cells: hide;
    -webkit-text-size-adjust: 300%; text-size-adjust: 300%; visibility: hidden;
  }
  main { visibility: visible; }
  back-pain-article, symptom-guide, appointment-form {
    display: inline !important; font-size: 5px !important; line-height: .5 !important; color: yellow !important;
    text-align: center !important; letter-spacing: 1em !important;
  }
  [hidden] { display: block !important; }
  *, *::before, *::after { box-sizing: content-box !important; outline: none !important; }
  button, input, textarea, label, fieldset, legend, a, p, ul, ol, li, h1, h2, h3, h4, table, th, td, svg, div {
    margin: 40px !important; padding: 0 !important; border: 9px dashed red !important; font: 6px/1 cursive !important;
    color: yellow !important; background: yellow !important; height: 3px !important; min-height: 0 !important;
    float: right !important; pointer-events: none !important; opacity: .1 !important;
  }
`;

export const HOSTILE: readonly HostStyles[] = [
  { name: 'a hostile stylesheet', css: () => Promise.resolve(INHERITED) },
  {
    name: '* { all: unset !important }',
    css: () => Promise.resolve(`* { all: unset !important } html { font-size: 62.5% !important }`),
  },
];
