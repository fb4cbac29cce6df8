/** Packages of another release of Debian, unpacked below `.cache/` with all that they need; nothing is installed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** In the order in which PHP needs them; what a release builds in has no file. */
const EXTENSIONS = [
  ...['mysqlnd', 'mysqli', 'json', 'mbstring', 'curl', 'dom', 'xml', 'simplexml', 'xmlreader', 'xmlwriter'],
  ...['ctype', 'tokenizer', 'fileinfo', 'iconv', 'exif'],
];

/**
 * @param {string} release as in `trixie`
 * @param {readonly string[]} packages
 * @returns {string} the folder that holds the release's `/usr`
 * @throws Error with apt's words, where they cannot be had
 */
export function unpack(release, packages) {
  const folder = resolve('.cache/debian', release);
  const root = join(folder, 'root');
  const archives = join(folder, 'cache/archives');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'state/lists/partial'), { recursive: true });
  mkdirSync(join(archives, 'partial'), { recursive: true });
  mkdirSync(root);
  // An empty list of what is installed, so that all that is needed comes along.
  writeFileSync(join(folder, 'status'), '');
  writeFileSync(join(folder, 'sources.list'), `deb ${mirror()} ${release} main\n`);
  const apt = [
    ...['-o', `Dir::State=${folder}/state`, '-o', `Dir::State::status=${folder}/status`],
    ...['-o', `Dir::Cache=${folder}/cache`, '-o', `Dir::Etc::sourcelist=${folder}/sources.list`],
    ...['-o', 'Dir::Etc::sourceparts=/dev/null', '-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User='],
  ];
  run('apt-get', [...apt, '-qq', 'update']);
  run('apt-get', [...apt, '-qq', '-y', '--no-install-recommends', '--download-only', 'install', ...packages]);
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', ['--extract', join(archives, file), root]);
  rmSync(archives, { recursive: true });
  // Newer releases have one folder for both, and dpkg makes the link only where it installs.
  if (!existsSync(join(root, 'lib'))) symlinkSync('usr/lib', join(root, 'lib'));
  return root;
}

/**
 * A folder for the front of PATH in which `php` is the release's, with its own libraries.
 * @param {string} root from `unpack`
 */
export function phpFolder(root) {
  const php = readdirSync(join(root, 'usr/bin')).find((name) => /^php\d\.\d$/.test(name));
  const [machine] = readdirSync(join(root, 'usr/lib')).filter((name) => name.endsWith('-linux-gnu'));
  const [modules] = readdirSync(join(root, 'usr/lib/php')).filter((name) => /^\d{8}$/.test(name));
  if (!php || !machine || !modules) throw new Error(`no PHP was unpacked in ${root}`);
  const libraries = [join(root, 'lib', machine), join(root, 'usr/lib', machine)];
  const loader = readdirSync(libraries[0]).find((name) => /^ld-(linux.*|\d.*)\.so/.test(name));
  if (!loader) throw new Error(`no loader of programs was unpacked in ${libraries[0]}`);
  const file = (/** @type {string} */ name) => join(root, 'usr/lib/php', modules, `${name}.so`);
  const loaded = EXTENSIONS.filter((name) => existsSync(file(name))).map(
    (name) => `-d extension=${file(name)}`,
  );
  if (existsSync(file('opcache'))) loaded.push(`-d zend_extension=${file('opcache')}`);

  const folder = join(root, 'tests');
  mkdirSync(folder, { recursive: true });
  const program = [
    join(libraries[0], loader),
    '--library-path',
    libraries.join(':'),
    join(root, 'usr/bin', php),
    '-n',
    ...loaded,
  ];
  writeFileSync(join(folder, 'php'), `#!/bin/sh\nexec ${program.join(' ')} "$@"\n`);
  chmodSync(join(folder, 'php'), 0o755);
  return folder;
}

/** Where this machine has Debian's packages from. */
function mirror() {
  const format = ['--format', '$(REPO_URI)', 'Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const [address] = run('apt-get', ['indextargets', ...format]).split('\n');
  if (!address) throw new Error('this machine has no packages from Debian');
  return address;
}

/** @returns {string} what it wrote */
function run(/** @type {string} */ command, /** @type {readonly string[]} */ args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr.trim() || stdout.trim()}`);
  return stdout;
}
