import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const RECEIVER = join(import.meta.dirname, '../../../receiver');

/** Packs the receiver as it would be published. @returns the name of the file, and of all that is in it */
export async function packInto(folder: string): Promise<{ file: string; content: string[] }> {
  const packed = await npm(RECEIVER, 'pack', '--json', '--pack-destination', folder);
  // What the build prints stands before the JSON.
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [
    { filename: string; files: { path: string }[] },
  ];
  return { file: filename, content: files.map(({ path }) => path).sort() };
}

/** What npm prints. It takes what it has fetched before, and asks the registry for the rest alone. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', args, { cwd, env: npmEnv() });
  return stdout;
}

/** What npm needs, without the settings of a receiver, and without what leads an npm back to the repository. */
export function npmEnv(): Record<string, string> {
  const env: Record<string, string> = { npm_config_prefer_offline: 'true' };
  for (const [name, value] of Object.entries(process.env)) {
    const needed = /^(PATH|HOME|NODE_EXTRA_CA_CERTS|npm_config_\w+|\w+_proxy)$/i.test(name);
    // `npm test` sets these for its children.
    const leadsBack = /^npm_config_(local_prefix|workspace)/i.test(name);
    if (value !== undefined && needed && !leadsBack) env[name] = value;
  }
  return env;
}
