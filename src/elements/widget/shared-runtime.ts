import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';

/**
 * What a part of the script that lies in a file of its own takes from it, instead of bringing a second copy of lit and
 * of the page's language. The build fails where a part needs what is not named here.
 */
export const SHARED_RUNTIME = { css, html, nothing, msg, str };

/** A part as its own file has it, waiting for the runtime; or, in a bundle, simply the module. */
export type Part<Module> = Module | { withRuntime(runtime: typeof SHARED_RUNTIME): Module };

export function joined<Module extends object>(part: Part<Module>): Module {
  return 'withRuntime' in part ? part.withRuntime(SHARED_RUNTIME) : part;
}
