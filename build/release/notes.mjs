/** Prints what the page of a release says: what is new, and the lines that load exactly this version. */
import { readFileSync } from 'node:fs';
import { changesOf } from './changelog.mjs';
import { exactSnippets } from './exact-snippets.mjs';

const { version, integrity } = JSON.parse(readFileSync('release/integrity.json', 'utf8'));
const { own, npm } = exactSnippets({ version, integrity: integrity['back-pain-widgets.js'] });

console.log(`**Download \`back-pain-widgets-${version}.zip\`**, unpack it and open START-HERE.html.

${changesOf(readFileSync('CHANGELOG.md', 'utf8'), version)}

### Exactly this version

From your own site, where the folder of the zip is:

\`\`\`html
${own}
\`\`\`

From npm’s public copy:

\`\`\`html
${npm}
\`\`\`

The hashes of all files are in \`integrity.json\`, those of the downloads in \`SHA256SUMS\`.`);
