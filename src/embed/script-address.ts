/** Where the script itself came from, and the files that stand beside it. */
import { loadedFrom } from '../loaded-from.js';
import { runningScript } from './page-nodes.js';
import { isOwnScript, ownScripts } from './script-options.js';

/** Known only while the script runs for the first time. */
export const OWN_ADDRESS = ownAddress();

/** A query on the script (`?ver=2`) goes to the files beside it too: who wants a fresh script wants fresh files. */
export function addressBeside(path: string): string {
  if (!OWN_ADDRESS) throw new Error('the script does not know its own address');
  const address = new URL(path, OWN_ADDRESS);
  address.search = new URL(OWN_ADDRESS).search;
  return address.href;
}

/**
 * Where the script came from: its own tag says so, where the browser names it or an optimiser has left it on the page.
 * Else the browser's list of calls does: of a script that another script imports there is no tag.
 */
function ownAddress(): string | undefined {
  const running = runningScript(document);
  const tag = running && isOwnScript(running) ? running : ownScripts().at(-1);
  return tag?.src || loadedFrom() || running?.src || undefined;
}
