import { deliveryAddress } from '../options/web-address.js';
import { readTime } from './written-time.js';

const READ_TYPES = ['Location', 'Schedule', 'Slot'];
/** A clinic has a handful; a list without end would keep a patient's phone busy for ever. */
const MOST_FILES = 20;
const LONGEST_AGE_MS = 24 * 60 * 60_000;
/** The manifest's address, or null where it cannot be one: its path ends in `$bulk-publish`, and it is https (or loopback). */
function manifestAddress(text, base, parse) {
    const address = deliveryAddress(text, base, parse);
    // Some editors write the dollar sign as %24.
    return address !== null && /\/(\$|%24)bulk-publish$/.test(address.split(/[?#]/)[0] ?? '') ? address : null;
}
/** Reads a manifest; null where the text is none. Files of other kinds, or on no safe address, are passed over. */
function readManifest(text, address, parse) {
    let said;
    try {
        said = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!Array.isArray(said?.output))
        return null;
    const files = said.output.flatMap((file) => {
        if (!READ_TYPES.includes(file?.type) || typeof file?.url !== 'string')
            return [];
        return deliveryAddress(file.url, address, parse) ?? [];
    });
    return {
        publishedAt: readTime(said.transactionTime)?.at ?? null,
        files: [...new Set(files)].slice(0, MOST_FILES),
    };
}
/** Too old to be trusted: its times may long be taken. A calendar that does not say its age counts as old. */
function isStale({ publishedAt }, now) {
    return publishedAt === null || now - publishedAt > LONGEST_AGE_MS;
}

export { isStale, manifestAddress, readManifest };
