/** The engines that the whole-site tests know, and where each of them is on this machine, or why it is not. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {readonly EngineName[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** @type {Record<EngineName, string>} */
export const TITLES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** @returns {EngineName} the engine that TEST_ENGINE asks for. */
export function chosenEngine() {
  const asked = process.env.TEST_ENGINE || 'chromium';
  const engine = ENGINES.find((name) => name === asked);
  if (!engine) throw new Error(`TEST_ENGINE=${asked}: known are ${ENGINES.join(', ')}`);
  return engine;
}

/** @returns {Promise<string | null>} why the engine cannot be tested here, or null where it can. */
export async function whyNot(/** @type {EngineName} */ engine) {
  try {
    await { chromium: findChromium, firefox: findFirefox, webkit: findWebKit }[engine]();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns {string} the path of Firefox, driven by WebDriver BiDi. */
export function findFirefox() {
  const found =
    [process.env.FIREFOX_PATH, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable) ??
    onPath('firefox-esr', 'firefox');
  if (!found) throw new Error('no Firefox is installed (Debian: apt-get install firefox-esr)');
  return found;
}

/** @returns {{ driver: string, browser: string, display: string }} WebKitGTK's driver, its small browser, and a screen for it. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const display = onPath('Xvfb');
  if (driver && browser && display) return { driver, browser, display };
  const lacking = [!(driver && browser) && 'webkit2gtk-driver', !display && 'xvfb'].filter(Boolean).join(' ');
  throw new Error(`WebKitGTK or a screen for it is not installed (Debian: apt-get install ${lacking})`);
}

function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', ...subfolders('/usr/lib')];
  return folders
    .flatMap((folder) => subfolders(folder, /^webkit2?gtk-/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}

function subfolders(folder, name = /-linux-gnu/) {
  try {
    return readdirSync(folder)
      .filter((entry) => name.test(entry))
      .map((entry) => join(folder, entry));
  } catch {
    return [];
  }
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
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
