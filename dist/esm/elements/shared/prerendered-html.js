import { hydrate } from '@lit-labs/ssr-client';

const RECORD_ATTRIBUTE = "data-prerendered";
const VERSION = "0.1.0";
function readRecord(element) {
  const text = element.getAttribute(RECORD_ATTRIBUTE) ?? "{}";
  const { version, options, marks } = JSON.parse(text);
  if (version !== VERSION || !options || marks === void 0)
    throw new Error(`It was written by version ${String(version)}.`);
  return { version, options, marks };
}
function takeOver(root, content, marks, options) {
  if (fillEmptyPlaces(root) !== marks) throw new Error("It has been changed.");
  hydrate(content, root, options);
}
function fillEmptyPlaces(root) {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let marks = 0;
  while (comments.nextNode()) {
    const { data, nextSibling } = comments.currentNode;
    if (/^\/?lit-/.test(data)) marks += 1;
    const isEmpty = data.startsWith("lit-part") && nextSibling instanceof Comment && nextSibling.data === "/lit-part";
    if (isEmpty) nextSibling.before("");
  }
  return marks;
}

export { readRecord, takeOver };
