/** The lines to paste, each from what was chosen. Pure. */
import { cssOf } from '../theme/look.js';
import { telephoneAddress } from './addresses.js';
import type { Host } from './platforms.js';

export type ElementName = 'back-pain-article' | 'symptom-guide' | 'appointment-form';
export type Options = Readonly<Record<string, string>>;

/** What is known of the files once they are built: which version they are, and by what a browser knows them again. */
export interface Release {
  version: string;
  /** The `integrity` of the script. */
  integrity: string;
  /** The same for each file in `locales/`. */
  languages: Readonly<Record<string, string>>;
}

/** What was chosen, without what is empty or of no use. */
export interface Cleaned {
  element: ElementName;
  /** Address of the folder that holds the files. */
  base: string;
  options: Options;
  look: Options;
  host: Host;
  /** The exact files, which browsers check; null where the newest in the folder are wanted. */
  exactly: Release | null;
}

const SCRIPT = 'back-pain-widgets.js';

const LINK_WORDS: Readonly<Record<ElementName, string>> = {
  'back-pain-article': 'Running and low back pain',
  'symptom-guide': 'Check your back pain',
  'appointment-form': 'Request an appointment',
};

/** What holds for the whole page stands on the script, so that a second element needs nothing more. */
const PAGE_WIDE =
  /^(clinic|phone|email|emergency-number|endpoint|provider|format|fields|privacy-url|lang|field-.+)$/;

const pageWide = (name: string) => PAGE_WIDE.test(name);
/** What is not page-wide: the element's own. */
export const ofElement = (name: string) => !pageWide(name);

export function only(options: Options, wanted: (name: string) => boolean): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => wanted(name)));
}

/** The public copy of an npm package, at an address whose content never changes. */
export function publicCopy({ version }: Release): string {
  return `https://cdn.jsdelivr.net/npm/back-pain-widgets@${version}/dist`;
}

export function scriptTag({ base, options, host, exactly }: Cleaned): string {
  const shared = attributes(only(options, pageWide), 'data-');
  if (!exactly) return `<script src="${escape(base)}/${SCRIPT}" async${shared}></script>`;
  // On the clinic's own web space the exact files stand beside those that the next version replaces.
  const file = host === 'cdn' ? SCRIPT : SCRIPT.replace('.js', `-${exactly.version}.js`);
  const checked = `integrity="${exactly.integrity}" crossorigin="anonymous"`;
  const tag = `<script src="${escape(base)}/${file}" ${checked} async${shared}></script>`;
  return [...checkedWords(base, options, exactly), tag].join('\n');
}

/** The words of another language are a file of their own, which an import map lets browsers check, too. */
function checkedWords(base: string, { lang = '' }: Options, { languages }: Release): string[] {
  const [language] = lang.split('-');
  const found = Object.entries(languages).find(([file]) => file.split(/[-.]/)[0] === language);
  if (!found || language === 'en') return [];
  const [file, hash] = found;
  const map = { integrity: { [`${base}/locales/${file}`]: hash } };
  return [`<script type="importmap">${JSON.stringify(map).replaceAll('<', '\\u003c')}</script>`];
}

/** An element with those of its options that are wanted on it. */
export function elementTag({ element, options }: Cleaned, wanted: (name: string) => boolean): string {
  return `<${element}${attributes(only(options, wanted))}>${fallback(options)}</${element}>`;
}

export function placeholder({ element, options }: Cleaned): string {
  return `<div data-bp="${element}"${attributes(only(options, ofElement), 'data-')}>${fallback(options)}</div>`;
}

/** Endpoint and privacy notice are not in its address, which anybody may write. */
export function link(choice: Cleaned): string {
  return `<p><a href="${escape(`${framedPage(choice)}#bp-embed`)}">${LINK_WORDS[choice.element]}</a></p>`;
}

/** The page to be framed says on its own script tag where requests go and whom patients call. */
export function frameScript({ options }: Cleaned): string {
  return `<script src="../${SCRIPT}" defer${attributes(only(options, pageWide), 'data-')}></script>`;
}

export function frame(choice: Cleaned): string {
  const title = LINK_WORDS[choice.element];
  return `<iframe src="${escape(framedPage(choice))}" title="${title}" width="100%" height="700"></iframe>
<script src="${escape(choice.base)}/back-pain-widgets.frames.js" async></script>`;
}

function framedPage({ element, base, options }: Cleaned): string {
  const query = new URLSearchParams(only(options, ofElement)).toString();
  return `${base}/embed/${element}.html${query && `?${query}`}`;
}

export function shortcode({ element, options }: Cleaned): string {
  const own = Object.entries(only(options, ofElement));
  return `[${[element, ...own.map(([name, value]) => `${name}=${quoted(value)}`)].join(' ')}]`;
}

/** Shortcodes know no entities: brackets would end them, and a value may hold one kind of quote. */
function quoted(value: string): string {
  const plain = value.replace(/[[\]<>]/g, '');
  return plain.includes('"') && !plain.includes("'") ? `'${plain}'` : `"${plain.replaceAll('"', '')}"`;
}

/** The elements take their look from the page's style sheet, wherever they stand on it. */
export const css = ({ look }: Cleaned) => cssOf({ theme: 'light', properties: look });
export const inStyle = (code: string) => `<style>\n${code}\n</style>`;

/**
 * What stands there until the script has come, and for good if it never does: one link, on one line. Editors drop what
 * is empty, so there is always something.
 */
function fallback({ phone = '', email = '' }: Options): string {
  const number = telephoneAddress(phone);
  if (number) return `<a href="${number}">Call us: ${escape(phone)}</a>`;
  if (email) return `<a href="mailto:${escape(encodeURI(email))}">Write to us: ${escape(email)}</a>`;
  return 'Please call us.';
}

/** @param place among what else a site's setup puts into the head */
export function typoscript(code: string, place: number): string {
  return `page.headerData.${place} = TEXT\npage.headerData.${place}.value (\n${code}\n)`;
}

/** What is sent along with a request is `data-field-…` on an element, too. */
function attributes(options: Options, prefix = ''): string {
  return Object.entries(options)
    .map(
      ([name, value]) => ` ${prefix || (name.startsWith('field-') ? 'data-' : '')}${name}="${escape(value)}"`,
    )
    .join('');
}

const ENTITIES: Options = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

/** For HTML, and for the templates in which it may stand: braces are code in JSX, Vue, Svelte and Liquid. */
function escape(text: string): string {
  return text.replace(/[&"<>{}]/g, (character) => ENTITIES[character] ?? '');
}
