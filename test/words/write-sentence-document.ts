/** `npm run docs:sentences`: writes docs/own-words-sentences.md anew. */
import { writeFile } from 'node:fs/promises';
import { sentenceDocument } from './sentence-document.js';

await writeFile('docs/own-words-sentences.md', sentenceDocument());
