import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './test/browsers/chromium.mjs';
import { countReporter } from './test/reporting/web-test-runner.mjs';

const chromium = await findChromium();

/** Pure parts and components, each test file in a page of its own. Whole-site tests against dist/ are in test/e2e. */
export default {
  files: ['test/{content,elements,embed,features,locales,styles}/**/*.test.ts'],
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
      launchOptions: { executablePath: chromium.executablePath, args: chromium.args, env: chromium.env },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  // Lit's reminder that tests run its development build is no news; everything else on the console is shown.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter({ name: 'unit and component tests' })],
};
