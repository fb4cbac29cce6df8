/**
 * Builds afresh beside `dist` and fails if one byte, or one file name, differs from what is committed. It reads the last
 * commit, not the folder: a build may just have rewritten the folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const committed = execFileSync('git', ['ls-tree', '-r', '-z', '--name-only', 'HEAD', 'dist'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);
/** No built file is larger. */
const maxBuffer = 64 * 1024 * 1024;
const asCommitted = (file) => execFileSync('git', ['show', `HEAD:${file}`], { maxBuffer });

const folder = mkdtempSync(join(tmpdir(), 'back-pain-widgets-'));
try {
  execFileSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, BUILD_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('dist', relative(folder, join(entry.parentPath ?? entry.path, entry.name))));
  const missing = built.filter((file) => !committed.includes(file));
  const surplus = committed.filter((file) => !built.includes(file));
  const differing = built.filter(
    (file) =>
      committed.includes(file) &&
      !readFileSync(join(folder, relative('dist', file))).equals(asCommitted(file.replaceAll('\\', '/'))),
  );
  const report = { 'not committed': missing, 'no longer built': surplus, differing };
  const problems = Object.entries(report).flatMap(([what, files]) =>
    files.map((file) => `  ${what}: ${file}`),
  );
  if (problems.length > 0) {
    console.error(
      `dist/ is not what a fresh build gives; run "npm run build" and commit it:\n${problems.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is reproducible: ${built.length} files, identical to a fresh build.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
