/**
 * The systems a clinic may paste into: what each lets through, and where its pieces go, in the words of its own menus.
 *
 * @typedef {'page' | 'head-and-page' | 'placeholder' | 'link' | 'plugin' | 'package'} Way
 * `page`: one piece holds script and element (a frame of the system's own, or a block that keeps scripts);
 * `head-and-page`: the script once for the site, the element where it belongs;
 * `placeholder`, `link`: the script once for the site, and in the text what the system's filter lets through.
 *
 * @typedef {object} Platform
 * @property {string} name
 * @property {Way} way
 * @property {string} [script] where the script goes
 * @property {string} place where the element goes
 * @property {boolean} [typoscript] whether the page's head is written in TypoScript
 * @property {string} [note] what else its user should know
 */

const FRAMED =
  'It shows your element in a frame of its own. A form in it can send only where requests from every site are taken.';

/** @type {Readonly<Record<string, Platform>>} */
export const PLATFORMS = {
  wordpress: {
    name: 'WordPress',
    way: 'plugin',
    place: 'In any page or post: a Shortcode block. Or take the block of the same name from the block list.',
    note: 'With the plugin, everybody who may write can use it; authors and contributors, too.',
  },
  wix: {
    name: 'Wix',
    way: 'page',
    place: 'Add Elements → Embed Code → Embed HTML → Code. Drag the box as tall as what it holds.',
    note: FRAMED,
  },
  squarespace: {
    name: 'Squarespace',
    way: 'page',
    place: 'Edit the page → Add block → Code. Choose HTML and switch “Display source” off.',
    note: 'Needs a plan in which code blocks may run scripts.',
  },
  webflow: {
    name: 'Webflow',
    way: 'head-and-page',
    script: 'Site settings → Custom code → Head code.',
    place: 'Add elements → Code Embed.',
  },
  drupal: {
    name: 'Drupal',
    way: 'link',
    script: 'Your theme’s html.html.twig, before </head>. Whoever keeps the site does this once.',
    place: 'In the text, in the editor’s source view. “Basic HTML” keeps it.',
    note: 'Drupal’s usual text format removes elements but keeps links: the script turns this link into the element.',
  },
  joomla: {
    name: 'Joomla',
    way: 'placeholder',
    script:
      'System → Site Templates → your template → index.php, before </head>. Whoever keeps the site does this once.',
    place: 'In the article, in the editor’s source view.',
  },
  typo3: {
    name: 'TYPO3',
    way: 'link',
    typoscript: true,
    script: 'The TypoScript setup of your site. Whoever keeps the site does this once.',
    place: 'In a text element, in the editor’s source view.',
    note: 'TYPO3’s usual editor removes elements but keeps links: the script turns this link into the element.',
  },
  ghost: {
    name: 'Ghost',
    way: 'head-and-page',
    script: 'Settings → Code injection → Site header.',
    place: 'In the post or page: type /html for an HTML card.',
  },
  shopify: {
    name: 'Shopify',
    way: 'placeholder',
    script: 'Online Store → Themes → Edit code → theme.liquid, before </head>.',
    place: 'Pages → your page → the button “Show HTML”.',
  },
  'google-sites': {
    name: 'Google Sites',
    way: 'page',
    place: 'Insert → Embed → Embed code. Drag the box as tall as what it holds.',
    note: FRAMED,
  },
  html: {
    name: 'Plain HTML',
    way: 'head-and-page',
    script: 'In the <head> of the page, once.',
    place: 'In the <body>, where it is to stand.',
  },
  npm: {
    name: 'npm',
    way: 'package',
    place: 'In your markup or template: HTML, JSX, Vue, Svelte or Angular.',
  },
};
