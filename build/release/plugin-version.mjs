/** Where a WordPress plugin says its version: in its header, in a constant, and in the readme that wordpress.org reads. */
const PLACES = [/^( \* Version: ).+$/m, /^(const VERSION = ')[^']+(?=';$)/m, /^(Stable tag: ).+$/m];

/**
 * @param {string} text of a file of the plugin
 * @param {string} version
 */
export function withVersion(text, version) {
  return PLACES.reduce((changed, place) => changed.replace(place, `$1${version}`), text);
}
