import { readFileSync } from 'node:fs';

const FOLDER = 'src/embed/frame';

/**
 * A page for one element, to be framed, and what other sites learn of it when they are given its address.
 * @param {string} tagName
 * @param {string} title
 * @param {string} content what the page shows until the script arrives
 */
export function framePage(tagName, title, content) {
  const filled = (name) =>
    readFileSync(`${FOLDER}/${name}`, 'utf8')
      .replaceAll('{element}', tagName)
      .replaceAll('{title}', title)
      .replaceAll('{content}', () => content);
  return [
    { type: 'asset', fileName: `embed/${tagName}.html`, source: filled('page.html') },
    { type: 'asset', fileName: `embed/${tagName}.oembed.json`, source: filled('oembed.json') },
  ];
}
