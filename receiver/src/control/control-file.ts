import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a running receiver takes orders from its own account on this machine, and what it asks for. */
export interface Control {
  address: string;
  token: string;
}

const path = (folder: string) => join(folder, 'control.json');

/** Whoever can read the folder can read the store in it; so the token gives nobody anything new. */
export async function writeControlFile(folder: string, control: Control): Promise<void> {
  // A file that is there already keeps its rights.
  await rm(path(folder), { force: true });
  await writeFile(path(folder), JSON.stringify(control), { mode: 0o600, flag: 'wx' });
}

export async function removeControlFile(folder: string): Promise<void> {
  await rm(path(folder), { force: true });
}

/** Null where there is none, or none that is whole: the receiver is only starting. */
export function readControlFile(folder: string): Control | null {
  try {
    const { address, token } = JSON.parse(readFileSync(path(folder), 'utf8')) as Partial<Control>;
    return typeof address === 'string' && typeof token === 'string' ? { address, token } : null;
  } catch {
    return null;
  }
}
