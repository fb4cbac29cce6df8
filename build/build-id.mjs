/**
 * Names a build by what it is made from: the sources and the packages that go into the script. The same sources give the
 * same name wherever and whenever they are built; two builds of one version that differ have different ones.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const hash = createHash('sha256').update(JSON.stringify(dependencies));
// A checkout may have other line ends, which change nothing.
for (const name of sources)
  hash.update(`\0${name}\0`).update(readFileSync(`src/${name}`, 'utf8').replaceAll('\r\n', '\n'));

export const buildId = hash.digest('hex').slice(0, 8);
