/** The manifest describes all that a page may use of the three elements: nothing is listed without a sentence. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(`${process.env.BUILD_DIR ?? 'dist'}/custom-elements.json`, 'utf8'));
const EXPECTED = ['appointment-form', 'back-pain-article', 'symptom-guide'];
const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

const elements = manifest.modules
  .flatMap((module) => module.declarations)
  .filter((declaration) => declaration.tagName);
const problems = [];

const found = elements.map((element) => element.tagName).sort();
if (found.join() !== EXPECTED.join()) problems.push(`elements: ${found.join(', ')}`);
for (const element of elements) {
  if (!element.summary) problems.push(`<${element.tagName}> has no @summary`);
  for (const kind of KINDS) {
    for (const item of element[kind] ?? []) {
      if (!item.description) problems.push(`<${element.tagName}> ${kind}: "${item.name}" has no description`);
    }
  }
  const counts = KINDS.map((kind) => `${element[kind]?.length ?? 0} ${kind}`).join(', ');
  console.log(`<${element.tagName}>: ${counts}`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
