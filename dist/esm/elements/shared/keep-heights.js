const SHORTENED = ".notice.emergency";
function keepHeights(root) {
  const before = [...root.querySelectorAll(SHORTENED)].map((block) => ({
    block,
    height: block.offsetHeight
  }));
  return () => {
    for (const { block, height } of before) {
      if (block.offsetHeight >= height) continue;
      block.style.minBlockSize = `${height}px`;
      window.addEventListener("resize", () => block.style.minBlockSize = "", { once: true });
    }
  };
}

export { keepHeights };
