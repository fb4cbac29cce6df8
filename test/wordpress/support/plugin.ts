/** A WordPress on which the administrator has installed our plugins' zip files, in WordPress's own way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROUTE } from './clinic.js';
import type { Visitor } from './visitor.js';
import { startWordpress, type Parts, type Wordpress } from './wordpress.js';

export const DIST = process.env['BUILD_DIR'] ?? 'dist';
export const PLUGIN = 'back-pain-widgets/back-pain-widgets';
/** Our two plugins, by the names of their zip files. */
const NAMES = ['appointment-requests', 'back-pain-widgets'];
export const SETTINGS_PAGE = '/wp-admin/options-general.php?page=back-pain-widgets';

export const TAGS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;
export type Tag = (typeof TAGS)[number];

/** What this clinic has entered on the settings page. */
export const SETTINGS = {
  clinic: 'Harbour Physio',
  phone: '+1 555 010 0199',
  endpoint: ROUTE,
  format: 'json',
};

/** A clinic that receives requests itself, with both plugins installed, switched on and set up. */
export async function startClinicWithPlugin({ mustUse = [], ...parts }: Parts = {}): Promise<Wordpress> {
  const site = await startWordpress({
    mustUse: [join(import.meta.dirname, 'php/late-element.php'), ...mustUse],
    ...parts,
  });
  try {
    const administrator = await site.visitor('administrator');
    for (const name of NAMES) {
      await upload(administrator, `${name}-wordpress.zip`);
      await administrator.rest('POST', `/wp/v2/plugins/${name}/${name}`, { status: 'active' });
    }
    await saveSettings(administrator, SETTINGS);
    return site;
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** Plugins → Add New → Upload Plugin. */
async function upload(administrator: Visitor, zip: string): Promise<void> {
  const form = await (await administrator.fetch('/wp-admin/plugin-install.php?tab=upload')).text();
  const body = new FormData();
  body.set('_wpnonce', hiddenValue(form, '_wpnonce'));
  body.set('pluginzip', new File([readFileSync(join(DIST, zip))], zip));
  const answer = await administrator.fetch('/wp-admin/update.php?action=upload-plugin', {
    method: 'POST',
    body,
  });
  assert.match(await answer.text(), /Plugin installed successfully/);
}

/** Fills in the settings page, every other field left empty, and saves: answers with the page as it is then. */
export async function saveSettings(
  visitor: Visitor,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const form = await (await visitor.fetch(SETTINGS_PAGE)).text();
  const body = new URLSearchParams({
    option_page: 'back_pain_widgets',
    action: 'update',
    _wpnonce: hiddenValue(form, '_wpnonce'),
    _wp_http_referer: SETTINGS_PAGE,
  });
  for (const [name, value] of Object.entries(values)) body.set(`back_pain_widgets[${name}]`, value);
  const answer = await visitor.fetch('/wp-admin/options.php', { method: 'POST', body });
  assert.equal(answer.status, 302);
  return (await visitor.fetch(answer.headers.get('location') ?? '')).text();
}

function hiddenValue(page: string, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]+)"`).exec(page) ?? [];
  assert.ok(value, `no ${name} on the page`);
  return value;
}

export const blockName = (tag: Tag) => `back-pain-widgets/${tag.replace('back-pain-', '')}`;

/** As the block editor saves it. */
export function block(tag: Tag, attributes: Readonly<Record<string, string>> = {}): string {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:${blockName(tag)} ${json} /-->`;
}

export function shortcode(tag: Tag, attributes: Readonly<Record<string, string>> = {}): string {
  const quoted = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);
  return `[${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}=${quoted(value)}`)].join(' ')}]`;
}

/**
 * What PHP complained about, save for WordPress's own files: it may be older than this PHP, and is offline. WordPress's
 * own words on what a plugin calls wrongly, or no longer should, come from such a file and count.
 */
export function complaintsOfPlugins(site: Wordpress): string[] {
  return site
    .complaints()
    .filter(
      (line) =>
        /called <strong>incorrectly|is <strong>deprecated/.test(line) ||
        !/ in \S+\/wp-(admin|includes)\//.test(line),
    );
}

/** The tags of the script that a page holds. */
export function scriptTags(html: string): string[] {
  return html.match(/<script[^>]*\/back-pain-widgets\.js[^>]*>/g) ?? [];
}

/** Lets a browser page be the visitor's. */
export async function logInBrowser(page: Page, visitor: Visitor): Promise<void> {
  await page.browserContext().setCookie(
    ...visitor.browserCookies().map(({ name, value, url }) => ({
      name,
      value,
      domain: new URL(url).hostname,
      path: '/',
      expires: -1,
      size: 0,
      httpOnly: true,
      secure: false,
      session: true,
    })),
  );
}
