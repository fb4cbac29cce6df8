/** Bundles an app against the built package, as a bundler of its users' would. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import type { App } from './framework-apps.js';
import type { Site } from './site.js';

const svelteFiles: Plugin = {
  name: 'svelte',
  setup(bundle) {
    bundle.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: `${js.code}\n`, loader: 'js' };
    });
  },
};

/** @returns the script of the whole page */
async function bundleApp({ file, source }: App): Promise<string> {
  // Beside node_modules, so that the frameworks are found.
  const folder = await mkdtemp(resolve('test/e2e/.app-'));
  try {
    await writeFile(join(folder, file), source);
    const start = join(folder, file.endsWith('.svelte') ? 'start.js' : file);
    if (file.endsWith('.svelte')) {
      const mounting = `import { mount } from 'svelte'; import Page from './${file}'; mount(Page, { target: document.querySelector('#app') });`;
      await writeFile(start, mounting);
    }
    // `back-pain-widgets` is this very package: it is found by its own name, through its own exports.
    const { outputFiles, warnings } = await build({
      entryPoints: [start],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [svelteFiles],
    });
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
    return outputFiles[0]?.text ?? '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundles the app and serves it as `/app.js`. */
export async function serveScript(site: Site, app: App): Promise<void> {
  const script = await bundleApp(app);
  site.put('/app.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  });
}

/** Puts the app on the site's first page, and after it what else the page holds. */
export async function serveApp(site: Site, app: App, after = ''): Promise<void> {
  await serveScript(site, app);
  site.put('/', {
    html: `<!doctype html><html lang="en-GB"><title>App</title><div id="app"></div><script src="/app.js"></script>${after}</html>`,
  });
}
