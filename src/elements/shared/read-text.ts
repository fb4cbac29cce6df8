/** Reads a published file. @throws where it cannot be had whole enough to be of use */
export type ReadText = (address: string, options?: ReadOptions) => Promise<string>;

export interface ReadOptions {
  /** More is not read. */
  mostBytes?: number;
  /** `error` where the file must come from that very address. */
  redirect?: 'follow' | 'error';
}

const TIMEOUT_MS = 20_000;
/** Ten times what 2,000 free times take. */
const LARGEST_FILE_BYTES = 8 * 1024 * 1024;

/** A simple GET: no header of ours, so no preflight; no cookie, and no word about which page asks. */
export const readText: ReadText = async (
  address,
  { mostBytes = LARGEST_FILE_BYTES, redirect = 'follow' } = {},
) => {
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      // An unchanged file is not sent a second time; a changed one never comes from an old copy.
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      redirect,
      signal: attempt.signal,
    });
    const text = response.ok ? await firstPart(response, mostBytes) : null;
    if (text === null) throw new Error(`No answer from ${address}`);
    return text;
  } finally {
    clearTimeout(timer);
  }
};

/** The answer's text as far as it is read, or null where the connection broke before its end. */
export async function firstPart(response: Response, mostBytes: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
      if (bytes >= mostBytes) {
        void reader.cancel();
        return text.slice(0, mostBytes);
      }
    }
  } catch {
    return null;
  }
}
