/**
 * For the page around our frames, and optional: gives each frame the height that the page in it asks for. WordPress
 * does so by itself for what it embeds.
 */
import { ASK, askedHeight, originOf } from './height-message.js';

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = askedHeight(data);
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (height === null || !frame) return;
  const expected = originOf({ src: frame.src, sandbox: frame.getAttribute('sandbox') }, document.baseURI);
  if (origin === expected) frame.style.height = `${height}px`;
});

// Frames that were there before this script have spoken already.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: ASK }, '*');
