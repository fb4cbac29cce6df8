import { isElementName } from '../../element-names.js';

/** What a page in a frame tells the page around it: how tall it is. WordPress reads the same three names. */
export interface HeightMessage {
  /** Tells our messages from anybody else's. */
  id: 'bp-embed';
  message: 'height';
  value: number;
  /** WordPress gives each frame one in its address and knows the frame by it. */
  secret?: string;
}

/** Asks a frame for its height; WordPress asks so, too. */
export const ASK = 'ready';

/** A page around must not be made to stretch without end; the article on a narrow phone is 25,000 tall. */
const SHORTEST = 100;
const TALLEST = 50_000;

/** @param hash the fragment of the frame's own address, `#?secret=…` within WordPress */
export function heightMessage(height: number, hash: string): HeightMessage {
  const secret = /[#?&]secret=(\w+)/.exec(hash)?.[1];
  return { id: 'bp-embed', message: 'height', value: Math.ceil(height), ...(secret && { secret }) };
}

/** The height that a message asks for, within bounds; null where it is none of ours. */
export function askedHeight(data: unknown): number | null {
  const { id, message, value } = (data ?? {}) as Partial<HeightMessage>;
  if (id !== 'bp-embed' || message !== 'height' || typeof value !== 'number' || Number.isNaN(value))
    return null;
  return Math.min(TALLEST, Math.max(SHORTEST, value));
}

/** Whether an address is that of one of our pages in `embed/`; some servers leave out `.html`. */
export function isOurPage(address: string, base: string): boolean {
  if (address === '') return false;
  const { protocol, pathname } = new URL(address, base);
  return /^https?:$/.test(protocol) && isElementName(pathname.replace(/.*\/|\.html$/g, ''));
}

/** What tells whether a message comes from the page that a frame was given. */
export interface Frame {
  src: string;
  /** The words of its `sandbox` attribute; null where it has none. */
  sandbox: string | null;
}

/** The origin that messages from a frame must have: a sandboxed page has none and says `null`. */
export function originOf({ src, sandbox }: Frame, base: string): string {
  if (sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox)) return 'null';
  return new URL(src, base).origin;
}
