/** The systems a clinic may paste into: what each lets through, and where its pieces go, in the words of its own menus. */

/**
 * `page`: one piece holds script and element (a frame of the system's own, or a block that keeps scripts);
 * `head-and-page`: the script once for the site, the element where it belongs;
 * `placeholder`, `link`: the script once for the site, and in the text what the system's filter lets through.
 */
export type Way = 'page' | 'head-and-page' | 'placeholder' | 'link' | 'plugin' | 'package';

/**
 * Where the script comes from. `own`: a folder on the clinic's web space; `cdn`: a public copy of the npm package;
 * `frame`: a folder on other web space, whose page is shown in a frame.
 */
export type Host = 'own' | 'cdn' | 'frame';

export interface Platform {
  name: string;
  way: Way;
  /** Where the files can live, the best first; none where the system brings them itself. */
  hosts: readonly Host[];
  /** Where the folder goes on this system, or why it cannot. */
  files?: string;
  /** Where the script goes. */
  script?: string;
  /** Where the element goes. */
  place: string;
  /** Whether the page's head is written in TypoScript. */
  typoscript?: boolean;
  /** Whether what is pasted stands in a frame of the system's own, so on another site than the page. */
  framed?: boolean;
  /** What else its user should know. */
  note?: string;
}

const FRAMED =
  'It shows your element in a frame of its own. A form in it can send only where requests from every site are taken.';
const UPLOAD = 'With your host’s file manager, or by FTP, beside the files of the site.';

export const PLATFORMS: Readonly<Record<string, Platform>> = {
  wordpress: {
    name: 'WordPress',
    way: 'plugin',
    hosts: [],
    place: 'In any page or post: a Shortcode block. Or take the block of the same name from the block list.',
    note: 'With the plugin, everybody who may write can use it; authors and contributors, too.',
  },
  wix: {
    name: 'Wix',
    way: 'page',
    hosts: ['cdn', 'frame', 'own'],
    files: 'Wix takes no .js files, so this needs web space elsewhere.',
    place: 'Add Elements → Embed Code → Embed HTML → Code. Drag the box as tall as what it holds.',
    framed: true,
    note: FRAMED,
  },
  squarespace: {
    name: 'Squarespace',
    way: 'page',
    hosts: ['cdn', 'frame', 'own'],
    files: 'Squarespace keeps no folder of .js files, so this needs web space elsewhere.',
    place: 'Edit the page → Add block → Code. Choose HTML and switch “Display source” off.',
    note: 'Needs a plan in which code blocks may run scripts.',
  },
  webflow: {
    name: 'Webflow',
    way: 'head-and-page',
    hosts: ['cdn', 'frame', 'own'],
    files: 'Webflow takes no .js files among its assets, so this needs web space elsewhere.',
    script: 'Site settings → Custom code → Head code.',
    place: 'Add elements → Code Embed.',
  },
  drupal: {
    name: 'Drupal',
    way: 'link',
    hosts: ['own', 'cdn'],
    files: UPLOAD,
    script: 'Your theme’s html.html.twig, before </head>. Whoever keeps the site does this once.',
    place: 'In the text, in the editor’s source view. “Basic HTML” keeps it.',
    note: 'Drupal’s usual text format removes elements but keeps links: the script turns this link into the element.',
  },
  joomla: {
    name: 'Joomla',
    way: 'placeholder',
    hosts: ['own', 'cdn'],
    files: UPLOAD,
    script:
      'System → Site Templates → your template → index.php, before </head>. Whoever keeps the site does this once.',
    place: 'In the article, in the editor’s source view.',
  },
  typo3: {
    name: 'TYPO3',
    way: 'link',
    hosts: ['own', 'cdn'],
    files: UPLOAD,
    typoscript: true,
    script: 'The TypoScript setup of your site. Whoever keeps the site does this once.',
    place: 'In a text element, in the editor’s source view.',
    note: 'TYPO3’s usual editor removes elements but keeps links: the script turns this link into the element.',
  },
  ghost: {
    name: 'Ghost',
    way: 'head-and-page',
    hosts: ['cdn', 'own', 'frame'],
    files:
      'Only where you host Ghost yourself: beside the site. Ghost’s own hosting keeps no files of yours there.',
    script: 'Settings → Code injection → Site header.',
    place: 'In the post or page: type /html for an HTML card.',
  },
  shopify: {
    name: 'Shopify',
    way: 'placeholder',
    hosts: ['cdn', 'own'],
    files: 'Shopify keeps no folders among the assets of a theme, so this needs web space elsewhere.',
    script: 'Online Store → Themes → Edit code → theme.liquid, before </head>.',
    place: 'Pages → your page → the button “Show HTML”.',
  },
  'google-sites': {
    name: 'Google Sites',
    way: 'page',
    hosts: ['cdn', 'frame', 'own'],
    files: 'Google Sites takes no .js files, so this needs web space elsewhere.',
    place: 'Insert → Embed → Embed code. Drag the box as tall as what it holds.',
    framed: true,
    note: FRAMED,
  },
  html: {
    name: 'Plain HTML',
    way: 'head-and-page',
    hosts: ['own', 'cdn', 'frame'],
    files: UPLOAD,
    script: 'In the <head> of the page, once.',
    place: 'In the <body>, where it is to stand.',
  },
  npm: {
    name: 'npm',
    way: 'package',
    hosts: [],
    place: 'In your markup or template: HTML, JSX, Vue, Svelte or Angular.',
  },
};
