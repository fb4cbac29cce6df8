/** How hard the prose is to read, section by section: `npm run reading`. */
import { readingTable } from './table.js';

console.log(`${readingTable('en')}\n\n${readingTable('en-GB')}`);
