import MagicString from 'magic-string';

/**
 * Writes every letter beyond ASCII as an escape, which means the same in all that a script may hold. A page that declares
 * no charset, or an old one, would garble the letter itself. terser does it too, but leaves out the templates that are
 * handed to a function (html`…`, str`…`), as such a function could tell the two apart. Ours and lit's do not look.
 */
export const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    const escaped = new MagicString(code);
    for (const { 0: letter, index } of code.matchAll(/\P{ASCII}/gu)) {
      const units = letter.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
      escaped.update(index, index + letter.length, units.map((unit) => `\\u${unit}`).join(''));
    }
    return { code: escaped.toString(), map: escaped.generateMap({ hires: 'boundary' }) };
  },
};
