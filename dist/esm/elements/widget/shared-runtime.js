import { str, msg } from '@lit/localize';
import { nothing, html, css } from 'lit';

/**
 * What a part of the script that lies in a file of its own takes from it, instead of bringing a second copy of lit and
 * of the page's language. The build fails where a part needs what is not named here.
 */
const SHARED_RUNTIME = { css, html, nothing, msg, str };
function joined(part) {
    return 'withRuntime' in part ? part.withRuntime(SHARED_RUNTIME) : part;
}

export { SHARED_RUNTIME, joined };
