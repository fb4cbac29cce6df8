/** What a webmaster has who downloaded the release: made from a clean checkout, and nothing but its zip. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

export interface Release {
  version: string;
  /** The zip's bytes as they came, and made once more. */
  zip: Uint8Array;
  again: Uint8Array;
  /** The release's other files, by name. */
  read(name: string): string;
  /** Where the zip's one folder lies unpacked. */
  folder: string;
  /** The zip's files, as paths in that folder. */
  files: readonly string[];
  remove(): void;
}

export function unpackRelease(): Release {
  const desk = mkdtempSync(join(tmpdir(), 'release-'));
  const checkout = join(desk, 'checkout');
  mkdirSync(checkout);
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 512 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', checkout], { input: archive });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));

  const run = (command: string, args: string[], more: Record<string, string> = {}) => {
    execFileSync(command, args, {
      cwd: checkout,
      stdio: 'pipe',
      env: { ...process.env, BUILD_DIR: 'dist', ...more },
    });
  };
  run('npm', ['run', '--silent', 'release:build']);
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { version: string };
  const name = `back-pain-widgets-${version}.zip`;
  const zip = readFileSync(join(checkout, 'release', name));
  run('node', ['build/release/main.mjs'], { RELEASE_DIR: 'again', TZ: 'Pacific/Auckland' });

  const unpacked = unzipSync(zip);
  const site = join(desk, 'site');
  for (const [path, content] of Object.entries(unpacked)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  const top = 'back-pain-widgets/';
  return {
    version,
    zip,
    again: readFileSync(join(checkout, 'again', name)),
    read: (file) => readFileSync(join(checkout, 'release', file), 'utf8'),
    folder: join(site, top),
    files: Object.keys(unpacked).map((path) =>
      path.startsWith(top) ? path.slice(top.length) : `../${path}`,
    ),
    remove: () => rmSync(desk, { recursive: true, force: true }),
  };
}
