/** Code in color, made while the site is built: the page needs no script for it. */
import highlighter from 'highlight.js';

/** Languages that the highlighter reads under another name. */
const READ_AS = { vue: 'xml', svelte: 'xml' };

/** @returns the code as HTML, or nothing where its language is not known: then it is shown as it is */
export function coloredCode(code, language) {
  const name = READ_AS[language] ?? language;
  return highlighter.getLanguage(name) ? highlighter.highlight(code, { language: name }).value : '';
}
