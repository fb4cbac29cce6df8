/** Where a link of a document leads on the site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { MORE_DOCUMENTS, pageOf, relativeTo } from './contents.mjs';

/** Files that documents link to and that are no pages are kept below this folder of the site. */
export const FILES = 'files';

const isElsewhere = (address) => /^[a-z][a-z\d+.-]*:|^\/\//i.test(address);

/**
 * @param {string} href as the document writes it
 * @param {string} source the document, from the root of the repository
 * @returns {{ href: string, file?: string } | null} null where the site cannot lead there; `file` has to be copied along
 */
export function linkOnSite(href, source) {
  if (isElsewhere(href) || href.startsWith('#')) return { href };
  const [address, hash] = href.split(/(?=#)/);
  const path = posix.join(posix.dirname(source), address);
  const from = pageOf(source);
  if (isPage(path)) return { href: relativeTo(from, pageOf(path)) + (hash ?? '') };
  if (path.startsWith('docs/images/')) return { href: relativeTo(from, path.replace(/^docs\//, '')) };
  if (existsSync(path) && statSync(path).isFile())
    return { href: relativeTo(from, `${FILES}/${path}`), file: path };
  const inRepository = repositoryAddress(path);
  return inRepository ? { href: inRepository } : null;
}

const isPage = (path) => path.endsWith('.md') && (path.startsWith('docs/') || MORE_DOCUMENTS.includes(path));

/** A folder can only be looked at where the sources are published; package.json says where. */
function repositoryAddress(path) {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const address = (typeof repository === 'string' ? repository : repository?.url)
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return address?.startsWith('https://') ? `${address}/tree/HEAD/${path}` : null;
}
