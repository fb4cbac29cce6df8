import { msg } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import type { Level } from '../../content/guide-graph.js';
import { icon, type IconName } from './icon.js';

const ICONS: Readonly<Record<Level, IconName>> = {
  emergency: 'warning',
  'same-day': 'clock',
  soon: 'calendar',
  'self-care': 'home',
};

/** How urgent it is, in a word, so that it never depends on the colour alone. */
export function levelWord(level: Level): string {
  const words: Record<Level, string> = {
    emergency: msg('Emergency'),
    'same-day': msg('Urgent'),
    soon: msg('Not urgent'),
    'self-care': msg('Self-care'),
  };
  return words[level];
}

/**
 * What to do and how soon, at a glance: a coloured head with icon, word and title, the rest below it.
 * @param title a heading
 */
export function careCard(level: Level, title: unknown, ...content: unknown[]): TemplateResult {
  return html`<div class="care ${level}" part="care-card" data-level=${level}>
    <div class="care-head">
      ${icon(ICONS[level])}
      <div><span class="care-level">${levelWord(level)}</span> ${title}</div>
    </div>
    <div class="care-body">${content}</div>
  </div>`;
}
