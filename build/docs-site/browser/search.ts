/** The search field: looks through the sections of all pages, in the browser. No word that is typed leaves it. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { excerpt } from './excerpt.js';

/** As `build/docs-site/search-records.mjs` writes them. */
interface Section {
  address: string;
  page: string;
  heading: string;
  text: string;
}

type Found = SearchResult & Section;

const MOST = 12;

/** @param root where the site begins */
export function startSearch(root: URL): void {
  const search = document.querySelector<HTMLElement>('.search');
  const field = search?.querySelector('input');
  const form = search?.querySelector('form');
  const status = search?.querySelector('[role=status]');
  const list = search?.querySelector<HTMLElement>('.found');
  if (!search || !field || !form || !status || !list) return;

  // Asked for once, when somebody is about to search.
  let index: Promise<MiniSearch<Section>> | undefined;
  const links = () => [...list.querySelectorAll('a')];

  const show = async () => {
    const wanted = field.value.trim();
    index ??= loadIndex(root);
    const found = wanted === '' ? [] : ((await index).search(wanted) as Found[]).slice(0, MOST);
    if (field.value.trim() !== wanted) return;
    list.replaceChildren(...found.map((section) => entry(section, root, wanted)));
    list.hidden = found.length === 0;
    status.textContent = wanted === '' ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found`;
  };
  const close = () => {
    list.hidden = true;
  };

  field.addEventListener('focus', () => void show());
  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then(() => links()[0]?.click());
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.focus();
      close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const places = [field, ...links()];
    const at = places.indexOf(document.activeElement as HTMLAnchorElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (list.hidden || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && search.contains(relatedTarget))) close();
  });
  // A link within the page leads away from the search as well.
  list.addEventListener('click', close);
  search.hidden = false;
}

async function loadIndex(root: URL): Promise<MiniSearch<Section>> {
  const response = await fetch(new URL('search-index.json', root));
  const index = new MiniSearch<Section>({
    idField: 'address',
    fields: ['heading', 'page', 'text'],
    storeFields: ['address', 'page', 'heading', 'text'],
    searchOptions: {
      boost: { heading: 4, page: 6 },
      // Of a page and its parts the page comes first, where both say what is looked for.
      boostDocument: (address: string) => (address.includes('#') ? 1 : 2),
      prefix: true,
      fuzzy: 0.15,
      combineWith: 'AND',
    },
  });
  index.addAll((await response.json()) as Section[]);
  return index;
}

function entry({ address, page, heading, text }: Found, root: URL, wanted: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(address, root).href;
  const place = document.createElement('strong');
  place.textContent = heading === '' ? page : `${page}: ${heading}`;
  const words = document.createElement('span');
  words.textContent = excerpt(text, wanted);
  link.append(place, words);
  item.append(link);
  return item;
}
