/**
 * The script of `embed/<element>.html`, a page of its own for frames: tells the page around it how tall it is, at first
 * and whenever that changes. What it says holds nothing of a patient's, so anybody around may read it.
 */
import { elementWith } from '../placeholders.js';
import { ASK, heightMessage } from './height-message.js';

// The page holds its element as HTML, or only some words in its place.
const name = location.pathname.replace(/.*\/|\.html$/g, '');
const [present] = document.getElementsByTagName(name) as HTMLCollectionOf<HTMLElement>;
const element = elementWith(name, new URLSearchParams(location.search), present);
const words = document.querySelector('body > p');
if (element && words && !present) {
  words.before(element);
  element.append(words);
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
