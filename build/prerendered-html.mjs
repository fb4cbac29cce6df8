import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { framePage } from './frame-pages.mjs';
import { sourceLocale, targetLocales } from './languages.mjs';
import { renderElement } from './render-on-server.mjs';

/**
 * The catalogues that there are words for, each with the language tag that its HTML is rendered with. No tag names a
 * country: a page may be read without the script, and the emergency number of another country would lead nowhere. (`001`
 * is the world, where English without a country is British.)
 */
const TAG_WITHOUT_REGION = { 'en-GB': 'en-001', 'pt-BR': 'pt' };
const LANGUAGES = Object.fromEntries(
  [sourceLocale, ...targetLocales].map((catalogue) => [
    catalogue,
    TAG_WITHOUT_REGION[catalogue] ?? catalogue,
  ]),
);

/** What a webmaster replaces by their own address, wherever it stands in the file. */
const ENDPOINT = 'https://YOUR-SITE/api/appointments';

const ELEMENTS = {
  'back-pain-article': {},
  'symptom-guide': {},
  'appointment-form': {
    attributes: { endpoint: ENDPOINT },
    // The address that requests go to is not known here: a form would send them nowhere.
    framed: `<p>Request an appointment</p>
    <noscript><p>This page needs JavaScript. Please call the clinic instead.</p></noscript>`,
  },
};

/** A module that imports packages has to lie in the project, where Node looks for them. */
const MODULES = 'node_modules/.cache';

/**
 * Renders the elements that a module registers, and writes HTML in place of the module: `html/<element>.<language>.html`
 * to paste into a page, and the pages in `embed/`. The module has to be built from the same sources, by the same plugins,
 * as the script.
 * @param {string} version of the script
 */
export const prerenderedHtml = (version) => ({
  name: 'prerendered-html',
  buildStart() {
    for (const name of ['page.html', 'oembed.json']) this.addWatchFile(`src/embed/frame/${name}`);
  },
  async generateBundle(_, bundle) {
    const [module] = Object.values(bundle);
    delete bundle[module.fileName];
    const { loadLanguage, titles } = await run(module.code);
    for (const [catalogue, lang] of Object.entries(LANGUAGES)) {
      await loadLanguage(lang);
      for (const [tagName, { attributes = {}, framed }] of Object.entries(ELEMENTS)) {
        const title = titles(catalogue)[tagName];
        const source = renderElement(tagName, { version, attributes, lang, fallback: `<p>${title}</p>` });
        this.emitFile({ type: 'asset', fileName: `html/${tagName}.${catalogue}.html`, source });
        if (catalogue !== sourceLocale) continue;
        for (const file of framePage(tagName, title, framed ?? source.trim())) this.emitFile(file);
      }
    }
  },
});

async function run(code) {
  mkdirSync(MODULES, { recursive: true });
  const folder = mkdtempSync(join(MODULES, 'prerendered-html-'));
  try {
    const file = join(folder, 'elements.mjs');
    writeFileSync(file, code);
    return await import(pathToFileURL(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
