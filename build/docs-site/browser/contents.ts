/** The contents stand beside the text where there is room; on a phone they are folded above it. */
const WIDE = matchMedia('(min-width: 60em)');

export function foldContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('details.contents');
  if (!contents) return;
  const fold = () => (contents.open = WIDE.matches);
  WIDE.addEventListener('change', fold);
  fold();
}
