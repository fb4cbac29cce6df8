/**
 * Which documents the site has and in which order. The index of the documents (docs/README.md) is read for it, so that
 * whoever reads on GitHub and whoever reads the site find the same list, kept in one place.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const INDEX = 'docs/README.md';

/** Documents beside docs/ that are pages of the site, too: what the documents link to, and text as they are. */
export const MORE_DOCUMENTS = ['CHANGELOG.md', 'CONTRIBUTING.md', 'receiver/README.md'];

/** The lists of the index, by their headings. */
export function contents(root = '.') {
  /** @type {{ title: string, documents: { path: string, title: string }[] }[]} */
  const groups = [];
  for (const line of readFileSync(join(root, INDEX), 'utf8').split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    if (heading) groups.push({ title: heading, documents: [] });
    const [, title, target] = /^- \[([^\]]+)\]\(([^)#]+\.md)\)/.exec(line) ?? [];
    if (target) groups.at(-1)?.documents.push({ path: posix.join('docs', target), title });
  }
  return groups.filter(({ documents }) => documents.length > 0);
}

/** Which document is being made into a page, from the root of the repository: Eleventy's data say so. */
export const sourceOf = ({ source, page }) => source ?? page.inputPath.replace(/^\.\//, '');

/**
 * Where a document's page is on the site, from the site's root.
 * @param {string} path of the document
 * @returns {string}
 */
export function pageOf(path) {
  if (path === INDEX) return 'index.html';
  return path
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.html')
    .replace(/\.md$/, '.html')
    .toLowerCase();
}

/**
 * The way from one page of the site to another, or to a file: relative, so that the site works below any address.
 * @param {string} page
 * @param {string} target
 */
export function relativeTo(page, target) {
  const way = posix.relative(posix.dirname(page), target);
  return way === '' ? posix.basename(target) : way;
}
