/** `npm run docs:guide`: writes docs/guide.md anew from the guide's own words. */
import { writeFile } from 'node:fs/promises';
import { guideDocument } from './guide-document.js';

await writeFile('docs/guide.md', guideDocument());
