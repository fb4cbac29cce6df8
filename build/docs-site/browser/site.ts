/** What a page of the documentation does beyond being read: search, copy, examples as tall as they are. */
import { addCopyButtons } from './copy.js';
import { foldContents } from './contents.js';
import { fitFrames } from './frames.js';
import { startSearch } from './search.js';

const root = document.querySelector<HTMLElement>('script[data-root]')?.dataset['root'] ?? '';

foldContents();
addCopyButtons();
fitFrames();
startSearch(new URL(root, document.baseURI));
