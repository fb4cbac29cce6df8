import { addressBeside } from './script-address.js';

const VERSION = '__VERSION__';

/**
 * A module from beside the script, wherever that comes from. Rejects where it cannot be fetched (on another origin the
 * file needs CORS), or was made for another version of the script.
 */
export async function fileBesideScript<File>(path: string): Promise<File> {
  const address = addressBeside(path);
  const file = (await import(/* webpackIgnore: true */ /* @vite-ignore */ address)) as File & {
    version: string;
  };
  const { version } = file;
  if (version !== VERSION) throw new Error(`${address} is of version ${version}, the script of ${VERSION}`);
  return file;
}
