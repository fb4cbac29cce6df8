/** How the documents become HTML: as on GitHub, so that one text and one link serve both. */
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { coloredCode } from './colored-code.mjs';
import { contents, sourceOf } from './contents.mjs';
import { linkOnSite } from './links.mjs';
import { liveExamples } from './live-examples.mjs';
import { searchRecords, textOf } from './search-records.mjs';

/** @param found takes what the documents bring along: `examples`, `records`, `files` */
export function siteMarkdown(found) {
  const markdown = new MarkdownIt({ html: true, highlight: coloredCode });
  nameHeadings(markdown);
  markdown.core.ruler.push('links', ({ tokens, env }) => {
    const source = sourceOf(env);
    for (const { children } of tokens) {
      children?.forEach((child, index) => {
        if (child.type === 'link_open') callByTitle(child, children[index + 1], source);
        leadOnSite(child, source, found.files);
      });
    }
  });
  // What is wider than a phone scrolls by itself, and by the keyboard: tables and code.
  markdown.renderer.rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
  const showCode = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (...all) => showCode(...all).replace('<pre>', '<pre tabindex="0">');
  alignByClass(markdown);
  leaveCornersEmpty(markdown);
  searchRecords(markdown, found.records);
  liveExamples(markdown, found.examples);
  return markdown;
}

/** Gives headings the names that GitHub gives them, and a link to copy. */
function nameHeadings(markdown) {
  markdown.core.ruler.push('github-names', ({ tokens }) => {
    const slugger = new GithubSlugger();
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') token.attrSet('id', slugger.slug(textOf(tokens[index + 1])));
    });
  });
  markdown.renderer.rules.heading_close = (tokens, index, options, _env, self) => {
    const opening = tokens[index - 2];
    const link =
      opening.tag === 'h1'
        ? ''
        : ` <a class="anchor" href="#${opening.attrGet('id')}" aria-label="Link to “${markdown.utils.escapeHtml(textOf(tokens[index - 1]))}”">#</a>`;
    return link + self.renderToken(tokens, index, options);
  };
}

/** Columns of figures are aligned by the style sheet: the site's policy lets no style of their own through. */
function alignByClass(markdown) {
  markdown.core.ruler.push('align', ({ tokens }) => {
    for (const token of tokens) {
      if (!['th_open', 'td_open'].includes(token.type) || !token.attrGet('style')) continue;
      token.attrs.splice(token.attrIndex('style'), 1);
      token.attrJoin('class', 'figures');
    }
  });
}

/** The corner of a table that has nothing to say is no heading. */
function leaveCornersEmpty(markdown) {
  markdown.core.ruler.push('corners', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'th_open' || tokens[index + 1].content !== '') return;
      token.tag = tokens[index + 2].tag = 'td';
    });
  });
}

/** Where a document is called by the name of its file, a reader of the site is better served by its title. */
function callByTitle(link, words, source) {
  const [path] = link.attrGet('href').split('#');
  if (words?.type !== 'text' || words.content !== posix.basename(path)) return;
  const document = posix.join(posix.dirname(source), path);
  const listed = contents().flatMap(({ documents }) => documents);
  words.content = listed.find((it) => it.path === document)?.title ?? words.content;
}

function leadOnSite(token, source, files) {
  const name = { link_open: 'href', image: 'src' }[token.type];
  if (!name) return;
  const link = linkOnSite(token.attrGet(name), source);
  // A link that leads nowhere is no link: its words stay.
  if (!link) return void token.attrs.splice(token.attrIndex(name), 1);
  token.attrSet(name, link.href);
  if (link.file) files.add(link.file);
}
