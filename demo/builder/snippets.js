/* global URLSearchParams */
/**
 * From what a webmaster chose to the exact pieces to paste. Pure: the page shows them, the tests run them.
 *
 * @typedef {'back-pain-article' | 'symptom-guide' | 'appointment-form'} ElementName
 *
 * @typedef {object} Choice
 * @property {string} platform a key of `PLATFORMS`
 * @property {ElementName} element
 * @property {string} base address of the folder that holds the files, as in `https://clinic.example/widgets`
 * @property {Readonly<Record<string, string>>} options attribute → value, as they were typed
 *
 * @typedef {object} Piece
 * @property {'script' | 'place' | 'whole' | 'reserve' | 'install' | 'settings'} part
 * @property {string} title
 * @property {string} where
 * @property {string} code what to paste
 * @property {boolean} [file] whether `code` is the name of a file to download instead
 */
import { deliveryAddress, folderAddress, telephoneAddress, webAddress } from './addresses.js';
import { PLATFORMS } from './platforms.js';
import { RESERVE } from './reserve.js';

/** What holds for the whole page stands on the script, so that a second element needs nothing more. */
const PAGE_WIDE = ['clinic', 'phone', 'email', 'endpoint', 'privacy-url', 'lang'];

/** The options that one element has and the others do not. */
const FORM_ONLY = ['endpoint', 'privacy-url'];

const LINK_WORDS = {
  'back-pain-article': 'Running and low back pain',
  'symptom-guide': 'Check your back pain',
  'appointment-form': 'Request an appointment',
};

/**
 * @param {Choice} written
 * @returns {Piece[]} in the order in which to paste them
 */
export function snippets(written) {
  const choice = cleaned(written);
  const platform =
    PLATFORMS[choice.platform] ?? /** @type {import('./platforms.js').Platform} */ (PLATFORMS['html']);
  const { place: where } = platform;
  const inHead = platform.typoscript ? typoscript : (/** @type {string} */ code) => code;
  /** @type {(code: string) => Piece[]} */
  const scriptAndPlace = (code) => [
    {
      part: 'script',
      title: 'The script',
      where: platform.script ?? '',
      code: inHead(scriptTag(choice), 810),
    },
    { part: 'place', title: 'The element', where, code },
    {
      part: 'reserve',
      title: 'So that nothing jumps',
      where: 'Optional, beside the script: it keeps the room free until the element is there.',
      code: inHead(`<style>\n${RESERVE}\n</style>`, 811),
    },
  ];
  switch (platform.way) {
    case 'page':
      return [
        {
          part: 'whole',
          title: 'Script and element',
          where,
          code: `${scriptTag(choice)}\n${elementTag(choice, alone)}`,
        },
      ];
    case 'placeholder':
      return scriptAndPlace(placeholder(choice));
    case 'link':
      return scriptAndPlace(link(choice));
    case 'plugin':
      return [
        {
          part: 'install',
          title: 'The plugin',
          where: 'Plugins → Add New → Upload Plugin, then Activate. Once.',
          code: 'back-pain-widgets-wordpress.zip',
          file: true,
        },
        ...settings(choice),
        { part: 'place', title: 'The shortcode', where, code: shortcode(choice) },
      ];
    case 'package':
      return [
        {
          part: 'install',
          title: 'The package',
          where: 'In your project’s folder.',
          code: 'npm install back-pain-widgets',
        },
        {
          part: 'script',
          title: 'The registration',
          where: 'Once, where your application starts.',
          code: "import 'back-pain-widgets/define';",
        },
        // Without a script tag an application sets everything on the element.
        { part: 'place', title: 'The element', where, code: elementTag(choice, () => true) },
      ];
    case 'head-and-page':
      return scriptAndPlace(elementTag(choice, alone));
  }
}

/**
 * Without what is empty, of no use to this element, or no address where one was asked for.
 *
 * @param {Choice} choice
 * @returns {Choice}
 */
function cleaned({ platform, element, base, options }) {
  /** @type {Record<string, string>} */
  const clean = {};
  for (const [name, written] of Object.entries(options)) {
    if (FORM_ONLY.includes(name) && element !== 'appointment-form') continue;
    const value = usable(name, written);
    if (value !== '') clean[name] = value;
  }
  return { platform, element, base: folderAddress(base) || 'https://YOUR-SITE', options: clean };
}

/**
 * An option as it may stand in a snippet; '' where it may not.
 *
 * @param {string} name
 * @param {string} written
 */
export function usable(name, written) {
  if (name === 'endpoint') return deliveryAddress(written);
  if (name === 'privacy-url') return webAddress(written);
  return written.replace(/\s+/g, ' ').trim();
}

const alone = (/** @type {string} */ name) => !PAGE_WIDE.includes(name);

/** @param {Choice} choice */
function scriptTag({ base, options }) {
  const shared = attributes(
    only(options, (name) => PAGE_WIDE.includes(name)),
    'data-',
  );
  return `<script src="${escape(base)}/back-pain-widgets.js" async${shared}></script>`;
}

/**
 * @param {Choice} choice
 * @param {(name: string) => boolean} wanted
 */
function elementTag({ element, options }, wanted) {
  return `<${element}${attributes(only(options, wanted))}>${fallback(options)}</${element}>`;
}

/** @param {Choice} choice */
function placeholder({ element, options }) {
  return `<div data-bp="${element}"${attributes(only(options, alone), 'data-')}>${fallback(options)}</div>`;
}

/**
 * Endpoint and privacy notice are not in its address, which may lead to the page's own site alone.
 *
 * @param {Choice} choice
 */
function link({ element, base, options }) {
  const query = new URLSearchParams(only(options, alone)).toString();
  const address = `${base}/embed/${element}.html${query && `?${query}`}#bp-embed`;
  return `<p><a href="${escape(address)}">${LINK_WORDS[element]}</a></p>`;
}

/**
 * Where requests go is an administrator's to say.
 *
 * @param {Choice} choice
 * @returns {Piece[]}
 */
function settings({ options: { endpoint } }) {
  if (endpoint === undefined) return [];
  return [
    {
      part: 'settings',
      title: 'Where requests go',
      where: 'Settings → Back pain widgets → Where requests go. Only an administrator can set it.',
      code: endpoint,
    },
  ];
}

/** @param {Choice} choice */
function shortcode({ element, options }) {
  const own = Object.entries(only(options, (name) => name !== 'endpoint'));
  return `[${[element, ...own.map(([name, value]) => `${name}=${quoted(value)}`)].join(' ')}]`;
}

/**
 * Shortcodes know no entities: brackets would end them, and a value may hold one kind of quote.
 *
 * @param {string} value
 */
function quoted(value) {
  const plain = value.replace(/[[\]<>]/g, '');
  return plain.includes('"') && !plain.includes("'") ? `'${plain}'` : `"${plain.replaceAll('"', '')}"`;
}

/**
 * What stands there until the script has come, and for good if it never does: one link, on one line. Editors drop what
 * is empty, so there is always something.
 *
 * @param {Choice['options']} options
 */
function fallback({ phone = '', email = '' }) {
  const number = telephoneAddress(phone);
  if (number) return `<a href="${number}">Call us: ${escape(phone)}</a>`;
  if (email) return `<a href="mailto:${escape(encodeURI(email))}">Write to us: ${escape(email)}</a>`;
  return 'Please call us.';
}

/**
 * @param {string} code
 * @param {number} place among what else a site's setup puts into the head
 */
function typoscript(code, place) {
  return `page.headerData.${place} = TEXT\npage.headerData.${place}.value (\n${code}\n)`;
}

/**
 * @param {Choice['options']} options
 * @param {(name: string) => boolean} wanted
 */
function only(options, wanted) {
  return Object.fromEntries(Object.entries(options).filter(([name]) => wanted(name)));
}

/** @param {Choice['options']} options */
function attributes(options, prefix = '') {
  return Object.entries(options)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' };

/**
 * For HTML, and for the templates in which it may stand: braces are code in JSX, Vue, Svelte and Liquid.
 *
 * @param {string} text
 */
function escape(text) {
  return text.replace(/[&"<>{}]/g, (character) => ENTITIES[character] ?? '');
}
