/**
 * Builds what an installed receiver runs: one file with our own code, the shared rules of `src/features` included, and
 * the inbox's files beside it. The libraries stay outside; npm installs them as this package's dependencies.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.mjs';

const here = import.meta.dirname;
const dist = join(here, 'dist');

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
});
mkdirSync(join(dist, 'inbox'));
cpSync(join(here, 'src/inbox'), join(dist, 'inbox'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
// npm packs a LICENSE that stands beside the manifest; the repository has one for all.
copyFileSync(join(here, '../LICENSE'), join(here, 'LICENSE'));
copyFileSync(join(here, '../docs/receiver.md'), join(dist, 'receiver.md'));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(here));
