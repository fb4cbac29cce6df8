/** `npm start`: the site of a made-up clinic, with a receiver for its form, on this computer. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../receiver/src/site.js';
import { startOrExplain } from '../receiver/src/start.js';
import { answerFreeTimes } from './free-times/answer.js';

const here = import.meta.dirname;
const scriptFolder = resolve(process.env['BUILD_DIR'] || 'dist');

await startOrExplain({ ...process.env, DATA_DIR: process.env['DATA_DIR'] || join(here, '.data') }, demoSite);

/** @throws Error where the script is not built yet */
function demoSite(): Site {
  if (!existsSync(join(scriptFolder, 'back-pain-widgets.js'))) {
    throw new Error(`there is no back-pain-widgets.js in ${scriptFolder}. Run "npm run build" first.`);
  }
  return {
    folders: [
      { folder: scriptFolder, at: '/' },
      { folder: join(here, 'site'), at: '/' },
    ],
    answers: { '/free-times/': (request) => answerFreeTimes(request, Date.now()) },
    pages: [
      ['Demo clinic', '/'],
      ['Snippets', '/builder/'],
      ['Themes', '/theme'],
    ],
  };
}
