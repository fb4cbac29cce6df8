/** Gives the frame of an example the height of what is in it; what is taller than a screen scrolls inside. */
const TALLEST_EM = 40;

export function fitFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.example iframe')) {
    frame.addEventListener('load', () => fit(frame));
    fit(frame);
  }
}

function fit(frame: HTMLIFrameElement): void {
  // Opened from a disk, a page may not look into its own frames: they keep the height of the style sheet.
  const body = frame.contentDocument?.querySelector('main')?.parentElement;
  if (!body) return;
  const tallest = TALLEST_EM * parseFloat(getComputedStyle(frame).fontSize);
  new ResizeObserver(() => {
    frame.style.blockSize = `${Math.min(Math.ceil(body.getBoundingClientRect().height) + 2, tallest)}px`;
  }).observe(body);
}
