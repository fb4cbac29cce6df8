/** A project that has installed the package as npm would publish it, and builds its page with a tool of its own. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build as viteBuild, createLogger } from 'vite';
import webpack, { type Configuration } from 'webpack';

export interface Consumer {
  /** Writes these files into a folder of their own, and says which. */
  put(files: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

/** A project in which `back-pain-widgets` is what `npm pack` makes of this repository, and all else is found as here. */
export async function openConsumer(): Promise<Consumer> {
  const root = await mkdtemp(resolve('test/.app-'));
  await writeFile(join(root, 'package.json'), '{"private":true}');
  const installed = join(root, 'node_modules', 'back-pain-widgets');
  await mkdir(installed, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', root];
  const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' })) as { filename: string }[];
  const archive = join(root, packed?.filename ?? '');
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components', '1']);
  return {
    put: async (files) => {
      const folder = await mkdtemp(join(root, 'page-'));
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      return folder;
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/**
 * Builds the project's `index.html` by Vite into its `out`.
 * @returns what Vite warned of
 */
export async function buildByVite(folder: string): Promise<string[]> {
  const warnings: string[] = [];
  const logger = createLogger('warn');
  logger.warn = logger.warnOnce = (message) => void warnings.push(message);
  await viteBuild({
    root: folder,
    configFile: false,
    customLogger: logger,
    build: { outDir: 'out', modulePreload: false },
  });
  return warnings;
}

/**
 * Builds the project's `start.js` by webpack into `out/app.js`.
 * @returns what webpack warned of
 */
export async function buildByWebpack(
  folder: string,
  plugins: Configuration['plugins'] = [],
): Promise<string[]> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: './start.js',
    output: { path: join(folder, 'out'), filename: 'app.js', publicPath: '/' },
    performance: { hints: false },
    plugins,
  });
  return new Promise((done, failed) =>
    compiler.run((error, stats) => {
      const { errors = [], warnings = [] } = stats?.toJson({ errors: true, warnings: true }) ?? {};
      const problem = error?.message ?? errors[0]?.message;
      compiler.close(() => {
        if (problem) failed(new Error(problem));
        else done(warnings.map(({ message }) => message));
      });
    }),
  );
}
