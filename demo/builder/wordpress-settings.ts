import type { Options } from './markup.js';
import type { Piece } from './piece.js';

/** What the plugin's settings page calls them. */
const TITLES: Options = {
  endpoint: 'Where requests go',
  provider: 'Form service',
  format: 'Format',
  fields: 'Other names for the fields',
  clinic: 'Name of the clinic',
  phone: 'Phone',
  email: 'E-mail',
  'privacy-url': 'Privacy notice',
  lang: 'Language',
  'emergency-number': 'Emergency number',
};
const SENT_ALONG = 'Sent along with every request';

/** What goes into the plugin's settings: where requests go and whom patients call is an administrator's to say. */
export function settings(options: Options): Piece[] {
  const setting = (title: string, code: string): Piece => ({
    part: 'settings',
    title,
    where: `Settings → Back pain widgets → ${title}. Only an administrator can set it.`,
    code,
  });
  const constants = Object.entries(options).filter(([name]) => name.startsWith('field-'));
  return [
    ...Object.entries(TITLES).flatMap(([name, title]) => {
      const code = options[name];
      return code === undefined ? [] : [setting(title, code)];
    }),
    ...constants.map(([name, value]) => setting(SENT_ALONG, `${name.slice('field-'.length)}=${value}`)),
  ];
}
