/** What names a number to call: shorter once the page says in which region it is. */
const SHORTENED = '.notice.emergency';

/**
 * For HTML that is taken over by the script: nothing that somebody reads or is about to press may move up because a
 * sentence above has got shorter.
 * @returns gives these blocks the height that they have now, where they have become lower; until the window changes
 */
export function keepHeights(root: ParentNode): () => void {
  const before = [...root.querySelectorAll<HTMLElement>(SHORTENED)].map((block) => ({
    block,
    height: block.offsetHeight,
  }));
  return () => {
    for (const { block, height } of before) {
      if (block.offsetHeight >= height) continue;
      block.style.minBlockSize = `${height}px`;
      window.addEventListener('resize', () => (block.style.minBlockSize = ''), { once: true });
    }
  };
}
