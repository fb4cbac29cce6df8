/**
 * For the page around our frames, and optional: gives each frame the height that the page in it asks for. WordPress
 * does so by itself for what it embeds.
 */
import { ASK, askedHeight, isOurPage, originOf } from './height-message.js';

/** Those that hold one of our pages: no other frame of the page may ask for room. */
function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => isOurPage(src, document.baseURI));
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = askedHeight(data);
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (height === null || !frame) return;
  const expected = originOf({ src: frame.src, sandbox: frame.getAttribute('sandbox') }, document.baseURI);
  if (origin === expected) frame.style.height = `${height + around(frame)}px`;
});

/** What a border and padding take of a height that counts them in, as many pages' styles let it. px */
function around(frame: HTMLElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].reduce(
    (sum, width) => sum + parseFloat(width),
    0,
  );
}

// Frames that were there before this script have spoken already.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: ASK }, '*');
