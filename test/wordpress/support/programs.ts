/** What a real WordPress needs, as Debian installs it. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's package; another folder with WordPress in it can be named by the environment. */
export const WORDPRESS_FOLDER = process.env['WORDPRESS_DIR'] ?? '/usr/share/wordpress';

const PHP_EXTENSIONS = ['mysqli', 'xml', 'mbstring', 'curl'];
const SERVER_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The path of a program, or null. Debian keeps servers where only root's PATH leads. */
export function find(program: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVER_FOLDERS];
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

/** The path of a program that `whyNoWordpress` has found. */
export function path(program: string): string {
  return find(program) ?? program;
}

/** Why there is no WordPress to test with, or null where there is one. */
export function whyNoWordpress(): string | null {
  const missing = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'].filter((name) => !find(name));
  if (!existsSync(join(WORDPRESS_FOLDER, 'wp-settings.php')))
    missing.push(`WordPress in ${WORDPRESS_FOLDER}`);
  if (find('php')) missing.push(...missingExtensions().map((name) => `PHP's ${name}`));
  return missing.length === 0
    ? null
    : `no real WordPress here, missing: ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends ` +
        'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring php-curl';
}

function missingExtensions(): string[] {
  const loaded = spawnSync(path('php'), ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n');
  return PHP_EXTENSIONS.filter((name) => !loaded.includes(name));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
