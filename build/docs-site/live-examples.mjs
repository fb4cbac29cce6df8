/**
 * Examples that run. A block of code that is marked `html live` or `css live` is shown as it stands, and above it a frame
 * with a page of its own that holds the very same text.
 */
import { elementNames, examplePage } from './example-page.mjs';
import { pageOf, relativeTo, sourceOf } from './contents.mjs';

/** Pages of examples are kept below this folder of the site, with the script and its languages. */
export const EXAMPLES = 'examples';

const LIVE = /^(html|css) live$/;

export const isLive = (info) => LIVE.test(info.trim());

/**
 * Where the example of a page is, from the site's root.
 * @param {string} page
 * @param {number} number
 */
export const examplePath = (page, number) =>
  `${EXAMPLES}/${page.replace(/\.html$/, '').replaceAll('/', '-')}-${number}.html`;

/**
 * Shows live blocks as frames, the code below them.
 * @param pages takes the pages of the examples, by their paths
 */
export function liveExamples(markdown, pages) {
  const showCode = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const info = token.info.trim();
    token.info = info.split(' ')[0];
    const code = showCode(tokens, index, options, env, self);
    token.info = info;
    if (!isLive(info)) return code;
    const number = tokens.slice(0, index + 1).filter((it) => it.type === 'fence' && isLive(it.info)).length;
    const title = `Example: ${headingBefore(tokens, index)}`;
    const page = pageOf(sourceOf(env));
    const path = examplePath(page, number);
    pages.set(path, examplePage({ language: info.split(' ')[0], code: token.content, title }));
    const address = relativeTo(page, path);
    const escape = markdown.utils.escapeHtml;
    return `<figure class="example">
<div class="example-frame"><iframe src="${address}" title="${escape(title)}" loading="lazy"></iframe></div>
<figcaption><span>${escape(caption(token.content))}</span> <a href="${address}">Open on a page of its own<span class="unseen">: ${escape(title)}</span></a></figcaption>
${code}</figure>
`;
  };
}

const caption = (code) =>
  code.includes('appointment-form') || elementNames(code).length === 0
    ? 'Running here, from the code below. Nothing that you enter leaves this page.'
    : 'Running here, from the code below.';

function headingBefore(tokens, index) {
  const heading = tokens.slice(0, index).findLastIndex((it) => it.type === 'heading_open');
  return tokens[heading + 1]?.children.map((it) => it.content).join('') ?? '';
}
