/**
 * Renders our elements in Node as the HTML of Declarative Shadow DOM, by @lit-labs/ssr. The elements have to be registered
 * before, by the module that the caller imports: which one decides whose templates they are.
 */
import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * The content of an element's shadow root, as HTML.
 * @param {string} tagName
 * @param {Readonly<Record<string, string>>} options by attribute name; the page's language as `lang`
 */
export function renderShadowRoot(tagName, options) {
  const renderer = new LitElementRenderer(tagName);
  for (const [name, value] of Object.entries(options)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const renderInfo = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return collectResultSync(renderer.renderShadow(renderInfo));
}

/**
 * An element with its shadow root, to be pasted into a page.
 * @param {string} tagName
 * @param {object} parts
 * @param {string} parts.version the version of the elements; a script of another version draws the element afresh
 * @param {string} parts.lang the language; it does not stand on the element, so that the page's own region counts later
 * @param {Readonly<Record<string, string>>} [parts.attributes] of the element
 * @param {string} [parts.fallback] HTML for browsers without Declarative Shadow DOM
 */
export function renderElement(tagName, { version, lang, attributes = {}, fallback = '' }) {
  const options = { ...attributes, lang };
  const shadowRoot = renderShadowRoot(tagName, options);
  const record = { version, options, marks: shadowRoot.match(/<!--\/?lit-/g).length };
  const written = { ...attributes, 'data-prerendered': JSON.stringify(record) };
  const tag = Object.entries(written).map(([name, value]) => ` ${name}="${escapeValue(value)}"`);
  return `<${tagName}${tag.join('')}>
<template shadowrootmode="open">${shadowRoot}</template>
${fallback}
</${tagName}>
`;
}

function escapeValue(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
