/** What the search knows: each section of each document, with the words of its text. */
import { pageOf, sourceOf } from './contents.mjs';

/**
 * Notes the sections of every document that is rendered.
 * @param records takes them, by the page of the site
 */
export function searchRecords(markdown, records) {
  markdown.core.ruler.push('search-records', ({ tokens, env }) => {
    const page = pageOf(sourceOf(env));
    const sections = [];
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        sections.push({ hash: token.attrGet('id') ?? '', heading: textOf(tokens[index + 1]), words: [] });
      } else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open') {
        sections.at(-1)?.words.push(textOf(token));
      } else if (token.type === 'fence') {
        sections.at(-1)?.words.push(token.content);
      }
    });
    const [{ heading: title } = { heading: '' }] = sections;
    records.set(
      page,
      sections.map(({ hash, heading, words }, index) => ({
        // The first section is the page itself.
        address: index === 0 ? page : `${page}#${hash}`,
        page: title,
        heading: index === 0 ? '' : heading,
        text: words.join(' ').replace(/\s+/g, ' '),
      })),
    );
  });
}

/** The words of a line, without its marks. */
export function textOf({ children }) {
  return children
    .map((it) => (['text', 'code_inline', 'image'].includes(it.type) ? it.content : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
