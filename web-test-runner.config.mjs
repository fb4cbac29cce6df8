import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './test/browsers/chromium.mjs';
import { PATIENCE_MS } from './test/browsers/patience.mjs';
import { countReporter } from './test/reporting/web-test-runner.mjs';

const chromium = await findChromium();

/** Two runs that start at the same moment would find the same port free, if they looked for it one after the other. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Pure parts and components, each test file in a page of its own. Whole-site tests against dist/ are in test/e2e. */
export default {
  files: ['test/{check,content,elements,embed,features,locales,styles,words}/**/*.test.ts'],
  port: await freePort(),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      // A window each: a page in a background tab gets no animation frames and would hang.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: chromium.executablePath,
        args: chromium.args,
        env: chromium.env,
        timeout: PATIENCE_MS,
        protocolTimeout: PATIENCE_MS,
      },
    }),
  ],
  concurrency: 2,
  // Guards against what hangs, no measure of speed: a busy machine may be slow.
  testFramework: { config: { timeout: PATIENCE_MS } },
  browserStartTimeout: PATIENCE_MS,
  testsStartTimeout: PATIENCE_MS,
  testsFinishTimeout: 5 * PATIENCE_MS,
  // Lit's reminder that tests run its development build is no news; everything else on the console is shown.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter({ name: 'unit and component tests' })],
};
