/** Bundles an app against the built package, as a bundler of its users' would. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import type { App } from './framework-apps.js';
import type { Site } from './site.js';

/** The files of an app by their names. */
export type AppFiles = Readonly<Record<string, string>>;

const svelteFiles = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup(bundle) {
    bundle.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate });
      return { contents: `${js.code}\n`, loader: 'js' };
    });
  },
});

/** As docs/frameworks.md asks its readers to tell the compiler. */
const isCustomElement = (tag: string) => tag.includes('-');

const vueFiles = (ssr: boolean): Plugin => ({
  name: 'vue',
  setup(bundle) {
    bundle.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), {
        filename: path,
        templateParseOptions: { isCustomElement },
      });
      const { content } = compileScript(descriptor, {
        id: 'page',
        inlineTemplate: true,
        templateOptions: { ssr, ssrCssVars: [], compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'js' };
    });
  },
});

/**
 * Lends the files of an app a folder within this package and below no other `package.json`: so `back-pain-widgets`, which is
 * this very package, is found by its own name and through its own exports, and the frameworks by theirs.
 */
export async function inFolder<T>(files: AppFiles, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(resolve('test/.app-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(start: string, options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [start],
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    ...options,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles?.[0]?.text ?? '';
}

/** @returns the script of the page, which begins in the file named */
export const bundleForPage = (folder: string, start: string): Promise<string> =>
  bundle(join(folder, start), { format: 'iife', plugins: [svelteFiles('client'), vueFiles(false)] });

/** @returns the module of a page, which may wait for something at its top */
export const bundleModule = (folder: string, start: string): Promise<string> =>
  bundle(join(folder, start), { format: 'esm', target: 'es2022' });

/** Compiles what a server runs. Packages stay apart: there Node itself imports them. */
export const bundleForServer = (folder: string, start: string): Promise<string> =>
  bundle(join(folder, start), {
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [svelteFiles('server'), vueFiles(true)],
  });

const bundleApp = ({ file, source }: App): Promise<string> => {
  const mounting = `import { mount } from 'svelte'; import Page from './${file}'; mount(Page, { target: document.querySelector('#app') });`;
  return file.endsWith('.svelte')
    ? inFolder({ [file]: source, 'start.js': mounting }, (folder) => bundleForPage(folder, 'start.js'))
    : inFolder({ [file]: source }, (folder) => bundleForPage(folder, file));
};

/** Serves a script's text. */
export function putScript(site: Site, path: string, script: string): void {
  site.put(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  });
}

/** Bundles the app and serves it as `/app.js`. */
export async function serveScript(site: Site, app: App): Promise<void> {
  putScript(site, '/app.js', await bundleApp(app));
}

/** Puts the app on the site's first page, and after it what else the page holds. */
export async function serveApp(site: Site, app: App, after = ''): Promise<void> {
  await serveScript(site, app);
  site.put('/', {
    html: `<!doctype html><html lang="en-GB"><title>App</title><div id="app"></div><script src="/app.js"></script>${after}</html>`,
  });
}
