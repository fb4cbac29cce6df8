/** What the page's fields say. */
import { DEFAULTS, PLAIN, withProperty, withRadius, type Look } from '../theme/look.js';
import { typedColor } from '../theme/fields.js';
import type { ElementName } from './markup.js';
import type { Host } from './platforms.js';
import type { Receiving } from './receiving.js';

/** What a webmaster has answered so far, as it was typed. */
export interface Answers {
  platform: string;
  element: ElementName;
  host: Host;
  exactly: boolean;
  base: string;
  /** The country of the patients, as an English tag; `page`, `other`, or '' for none yet. */
  country: string;
  language: string;
  receiving: Receiving;
  /** The rest, by the names of the elements' attributes. */
  options: Readonly<Record<string, string>>;
  look: Look;
}

/** The attributes that a field of the same name asks for. */
const ASKED = ['clinic', 'phone', 'email', 'emergency-number', 'privacy-url', 'theme', 'heading-level'];

export function readAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    platform: text('platform'),
    element: text('element') as ElementName,
    host: (text('host') || 'own') as Host,
    exactly: text('exactly') !== '',
    base: text('base'),
    country: text('lang'),
    language: text('language'),
    receiving: {
      way: text('receive') as Receiving['way'],
      service: text('service'),
      address: text('endpoint'),
      accessKey: text('access-key').trim(),
      formName: text('form-name').trim(),
    },
    options: Object.fromEntries(ASKED.map((name) => [name, text(name)])),
    look: readLook(text('theme'), Number(text('radius') || DEFAULTS.radius)),
  };
}

function readLook(theme: string, radius: number): Look {
  const plain: Look = { ...PLAIN, theme: theme === 'dark' || theme === 'auto' ? theme : 'light' };
  return withRadius(withProperty(plain, '--bp-color-accent', typedColor('accent')), radius);
}

/** The country's number and units, in the language of the patients; nothing where the page says both by itself. */
export function languageTag({ country, language }: Answers): string {
  if (country === 'page' || country === '') return '';
  if (country === 'other') return language === 'en' ? '' : language;
  return country.replace(/^en/, language);
}
