/**
 * The script of `embed/<element>.html`, a page of its own for frames: tells the page around it how tall it is, at first
 * and whenever that changes. What it says holds nothing of a patient's, so anybody around may read it.
 */
import { elementWith } from '../placeholders.js';
import { ASK, heightMessage } from './height-message.js';

// Made here, not by the part that fills placeholders: a sandboxed frame has no origin, and may not fetch that part.
const fallback = document.querySelector('p');
const name = location.pathname.replace(/.*\/|\.html$/g, '');
const element = elementWith(name, new URLSearchParams(location.search), true);
if (element && fallback) {
  fallback.before(element);
  element.append(fallback);
}

const whole = document.documentElement;

function tell(): void {
  parent.postMessage(heightMessage(whole.getBoundingClientRect().height, location.hash), '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(whole);
  // The page around may have begun to listen after the first message.
  addEventListener('message', ({ data }: MessageEvent<{ message?: unknown } | null>) => {
    if (data?.message === ASK) tell();
  });
}
