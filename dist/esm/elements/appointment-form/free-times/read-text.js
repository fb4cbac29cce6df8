import { firstPart } from '../browser-post.js';

const TIMEOUT_MS = 20_000;
/** Ten times what 2,000 slots take. */
const LARGEST_FILE_BYTES = 8 * 1024 * 1024;
/** A simple GET: no header of ours, so no preflight; no cookie, and no word about which page asks. */
const readText = async (address) => {
    const attempt = new AbortController();
    const timer = setTimeout(() => attempt.abort(), TIMEOUT_MS);
    try {
        const response = await fetch(address, {
            credentials: 'omit',
            // An unchanged file is not sent a second time; a changed one never comes from an old copy.
            cache: 'no-cache',
            referrerPolicy: 'no-referrer',
            signal: attempt.signal,
        });
        const text = response.ok ? await firstPart(response, LARGEST_FILE_BYTES) : null;
        if (text === null)
            throw new Error(`No answer from ${address}`);
        return text;
    }
    finally {
        clearTimeout(timer);
    }
};

export { readText };
