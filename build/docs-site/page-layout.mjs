/** A page of the site around the text of a document. Every address in it is relative, so the site works below any other. */
import { pageOf, relativeTo } from './contents.mjs';

const NAME = 'back-pain-widgets';

/** Nothing from anywhere else, no inline script and no inline style: the site keeps to what its own pages advise. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'";

/**
 * @param {string} html the document, rendered
 * @param {string} page where it stands, from the site's root
 * @param groups the contents of the site
 */
export function pageLayout({ html, page, groups }) {
  const to = (target) => relativeTo(page, target);
  const title = text(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? NAME);
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${page === 'index.html' ? title : `${title} – ${NAME}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('site.css')}">
<script type="module" src="${to('site.js')}" data-root="${to('index.html').replace(/index\.html$/, '')}"></script>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header class="masthead">
<a class="name" href="${to('index.html')}">${NAME}</a>
<search class="search" hidden>
<form role="search">
<label class="unseen" for="search">Search the documentation</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
</form>
<p class="unseen" role="status"></p>
<ol class="found" aria-label="Found" hidden></ol>
</search>
</header>
<div class="columns">
<details class="contents" open>
<summary>Contents</summary>
<nav aria-label="Contents">
${groups.map((group) => listOf(group, page, to)).join('\n')}
</nav>
</details>
<main id="text" tabindex="-1">
${html}
</main>
${onThisPage(html)}
</div>
<footer><p>General information, not a medical device: <a href="${to('what-it-is-not.html')}">what it is not</a>. This site sets no cookie, stores nothing and loads nothing from anywhere else.</p></footer>
</body>
</html>
`;
}

function listOf({ title, documents }, page, to) {
  const links = documents.map(({ path, title: words }) => {
    const target = pageOf(path);
    return `<li><a href="${to(target)}"${target === page ? ' aria-current="page"' : ''}>${escaped(words)}</a></li>`;
  });
  return `<h2>${escaped(title)}</h2>\n<ul>${links.join('')}</ul>`;
}

/** The headings of a long page beside it. */
function onThisPage(html) {
  const headings = [...html.matchAll(/<h2 id="([^"]+)">(.*?)<a class="anchor"/gs)];
  if (headings.length < 3) return '';
  const links = headings.map(([, id, words]) => `<li><a href="#${id}">${text(words)}</a></li>`);
  return `<nav class="on-this-page" aria-label="On this page"><h2>On this page</h2><ul>${links.join('')}</ul></nav>`;
}

/** The words of a piece of HTML that a document was rendered to. */
const text = (html) => html.replace(/<[^>]+>/g, '').trim();

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '');
