import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { icon } from './icon.js';

const ICONS = {
  emergency: "warning",
  "same-day": "clock",
  soon: "calendar",
  "self-care": "home"
};
function levelWord(level) {
  const words = {
    emergency: msg("Emergency"),
    "same-day": msg("Urgent"),
    soon: msg("Not urgent"),
    "self-care": msg("Self-care")
  };
  return words[level];
}
function careCard(level, title, ...content) {
  return html`<div class="care ${level}" part="care-card" data-level=${level}>
    <div class="care-head">
      ${icon(ICONS[level])}
      <div><span class="care-level">${levelWord(level)}</span> ${title}</div>
    </div>
    <div class="care-body">${content}</div>
  </div>`;
}

export { careCard, levelWord };
