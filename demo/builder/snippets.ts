/** From what a webmaster chose to the exact pieces to paste. Pure: the page shows them, the tests run them. */
import { usableValue } from '../theme/look.js';
import { folderAddress, requestAddress, telephoneAddress, webAddress } from './addresses.js';
import {
  css,
  elementTag,
  frame,
  frameScript,
  inStyle,
  link,
  ofElement,
  placeholder,
  publicCopy,
  scriptTag,
  shortcode,
  typoscript,
  type Cleaned,
  type ElementName,
  type Options,
  type Release,
} from './markup.js';
import type { Piece } from './piece.js';
import { PLATFORMS, type Host, type Platform } from './platforms.js';
import { RESERVE } from './reserve.js';
import { settings } from './wordpress-settings.js';

export type { Piece } from './piece.js';

export interface Choice {
  /** A key of `PLATFORMS`. */
  platform: string;
  element: ElementName;
  /** Address of the folder that holds the files, as in `https://clinic.example/back-pain-widgets`. */
  base: string;
  /** Attribute → value, as they were typed. */
  options: Options;
  /** `--bp-…` → value, only what was changed. */
  look?: Options;
  /** Where the script comes from; the folder if nothing is said. */
  host?: Host;
  /** The version to keep to; from a public copy it is always this one. */
  exactly?: Release | undefined;
  /** Whether the clinic's own WordPress keeps the requests. */
  keptInWordPress?: boolean;
}

/** Stands where the address of the folder is not known yet. */
export const NO_FOLDER = 'https://YOUR-SITE';

/** The options that one element has and the others do not. */
const FORM_ONLY = /^(endpoint|provider|format|fields|privacy-url|field-.+)$/;

/** In the order in which to paste them. */
export function snippets(written: Choice): Piece[] {
  const platform = PLATFORMS[written.platform] ?? PLATFORMS['html'];
  if (!platform) throw new Error('There are no platforms.');
  const choice = cleaned(written);
  if (platform.way === 'plugin') return pluginPieces(choice, platform, written.keptInWordPress ?? false);
  if (platform.way === 'package') return packagePieces(choice, platform);
  if (choice.host === 'frame') return framePieces(choice, platform);
  switch (platform.way) {
    case 'page': {
      const lines = [...styleLines(choice), scriptTag(choice), elementTag(choice, ofElement)];
      return [{ part: 'whole', title: 'Script and element', where: platform.place, code: lines.join('\n') }];
    }
    case 'placeholder':
      return scriptAndPlace(choice, platform, placeholder(choice));
    case 'link':
      return scriptAndPlace(choice, platform, link(choice));
    case 'head-and-page':
      return scriptAndPlace(choice, platform, elementTag(choice, ofElement));
  }
}

/** Without what is empty, of no use to this element, or no address where one was asked for. */
function cleaned({ element, base, options, look = {}, host = 'own', exactly }: Choice): Cleaned {
  const clean: Record<string, string> = {};
  for (const [name, written] of Object.entries(options)) {
    if (FORM_ONLY.test(name) && element !== 'appointment-form') continue;
    const value = usable(name, written);
    if (value !== '') clean[name] = value;
  }
  if (host === 'cdn' && !exactly) throw new Error('A public copy needs its version.');
  return {
    element,
    base: host === 'cdn' && exactly ? publicCopy(exactly) : folderAddress(base) || NO_FOLDER,
    options: clean,
    look: Object.fromEntries(Object.entries(look).filter(([name, value]) => usableValue(name, value) !== '')),
    host,
    exactly: exactly ?? null,
  };
}

/** An option as it may stand in a snippet; '' where it may not. */
export function usable(name: string, written: string): string {
  if (name === 'endpoint') return requestAddress(written);
  if (name === 'privacy-url') return webAddress(written);
  if (name === 'emergency-number' && telephoneAddress(written) === '') return '';
  return written.replace(/\s+/g, ' ').trim();
}

function scriptAndPlace(choice: Cleaned, platform: Platform, code: string): Piece[] {
  const inHead = platform.typoscript ? typoscript : (code: string) => code;
  return [
    {
      part: 'script',
      title: 'The script',
      where: platform.script ?? '',
      code: inHead(scriptTag(choice), 810),
    },
    { part: 'place', title: 'The element', where: platform.place, code },
    ...lookPiece(choice, 'Beside the script.', (css) => inHead(inStyle(css), 812)),
    {
      part: 'reserve',
      title: 'So that nothing jumps',
      where: 'Optional, beside the script: it keeps the room free until the element is there.',
      code: inHead(`<style>\n${RESERVE}\n</style>`, 811),
    },
  ];
}

function framePieces(choice: Cleaned, { place }: Platform): Piece[] {
  return [
    {
      part: 'frame-page',
      title: 'The page in the frame',
      where: `In embed/${choice.element}.html of the folder, before you upload it: open it in a text editor and put this in place of the line that begins with <script src="../back-pain-widgets.js".`,
      code: [...styleLines(choice), frameScript(choice)].join('\n'),
    },
    { part: 'whole', title: 'The frame', where: place, code: frame(choice) },
  ];
}

function pluginPieces(choice: Cleaned, { place }: Platform, keptInWordPress: boolean): Piece[] {
  const where = 'Plugins → Add New → Upload Plugin, then Activate. Once.';
  const install = (title: string, code: string): Piece => ({
    part: 'install',
    title,
    where,
    code,
    file: true,
  });
  return [
    install('The plugin', 'back-pain-widgets-wordpress.zip'),
    ...(keptInWordPress && choice.element === 'appointment-form'
      ? [install('The plugin that keeps requests', 'appointment-requests-wordpress.zip')]
      : []),
    ...settings(choice.options),
    { part: 'place', title: 'The shortcode', where: place, code: shortcode(choice) },
    ...lookPiece(choice, 'Appearance → Customize → Additional CSS, or Styles → Additional CSS.', asIs),
  ];
}

function packagePieces(choice: Cleaned, { place }: Platform): Piece[] {
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
    { part: 'place', title: 'The element', where: place, code: elementTag(choice, () => true) },
    ...lookPiece(choice, 'In your style sheet.', asIs),
  ];
}

const asIs = (code: string) => code;

/** None where nothing was changed. */
function lookPiece(choice: Cleaned, where: string, written: (css: string) => string): Piece[] {
  const code = css(choice);
  return code === '' ? [] : [{ part: 'look', title: 'Your look', where, code: written(code) }];
}

const styleLines = (choice: Cleaned) => (css(choice) === '' ? [] : [inStyle(css(choice))]);
