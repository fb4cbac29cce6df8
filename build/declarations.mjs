/** Writes the types of the modules beside them: what `rollup -c` cannot make. */
import { execFileSync } from 'node:child_process';

const folder = `${process.env.BUILD_DIR ?? 'dist'}/esm`;
const options = [
  '--noEmit',
  'false',
  '--declaration',
  '--emitDeclarationOnly',
  '--rootDir',
  'src',
  '--outDir',
  folder,
];
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { stdio: 'inherit' });
