/**
 * Finds a Chromium to test with: an installed one, else the one that ships inside the npm package
 * `@sparticuz/chromium`, so that `npm test` works on a machine where no browser was ever installed. The headless shell
 * comes first: the same engine without the browser's own windows, it opens a page in a third of the time.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];
const MAC_AND_WINDOWS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Unpacked once a process: the package says where its libraries and fonts lie while it is imported, and not again. */
let packaged;

/** @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv, origin: string }>} */
export async function findChromium() {
  // TEST_BROWSER=packaged: behave as on a machine without a browser.
  const installed = process.env.TEST_BROWSER === 'packaged' ? null : installedChromium();
  return installed
    ? { executablePath: installed, args: QUIET_FLAGS, env: { ...process.env }, origin: installed }
    : (packaged ??= packagedChromium());
}

function installedChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...MAC_AND_WINDOWS].find(isExecutable) ?? null;
}

function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package unpacks itself into the temporary folder, and its own copies of NSS and fonts only where it takes the
 * machine for a cloud function; it says so by an environment variable, which is set for the import alone. The folder
 * is ours, so that nobody else's half-unpacked browser is picked up. Where several test processes are to start, one
 * has to do this before, see unpack.mjs.
 */
async function packagedChromium() {
  const before = { ...process.env };
  const folder = join(process.cwd(), 'node_modules', '.cache', 'packaged-chromium');
  mkdirSync(folder, { recursive: true });
  try {
    process.env.TMPDIR = folder;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    writeOnce(join(FONTCONFIG_PATH, 'fonts.conf'), fontSettings(FONTCONFIG_PATH));
    return {
      executablePath,
      args: [...QUIET_FLAGS, '--headless=shell', '--no-zygote'],
      env: { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH },
      origin: 'npm package @sparticuz/chromium',
    };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Another test process may be reading it at this moment: what is right already is left alone. */
function writeOnce(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Its own settings name folders of a cloud function; where no font is found, a page with text ends the browser. The
 * machine's own fonts come first, where it has any.
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
