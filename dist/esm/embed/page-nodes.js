function within(root, selector) {
  const kind = [Document, Element, DocumentFragment].find((one) => root instanceof one);
  const own = kind?.prototype;
  return own ? [...own.querySelectorAll.call(root, selector)] : [];
}
function runningScript(page) {
  const { currentScript } = page;
  return currentScript instanceof HTMLScriptElement ? currentScript : null;
}

export { runningScript, within };
