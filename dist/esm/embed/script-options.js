import { isOption } from './option-names.js';
import { runningScript, within } from './page-nodes.js';

const FILE_NAME = /\/back-pain-widgets(?!\.frames\.js)(-\d[\w.-]*|\.[\w.-]+)?\.js$/i;
function ownScripts(page = document) {
  const running = runningScript(page);
  const named = within(page, "script").filter(isOwnScript);
  return named.length > 0 || !running ? named : [running].filter(isOwnScript);
}
function isOwnScript(node) {
  return node instanceof HTMLScriptElement && (node.hasAttribute("data-bp-config") || FILE_NAME.test(pathOf(node)));
}
function readScriptOptions(script) {
  const options = /* @__PURE__ */ new Map();
  for (const { name, value } of script.attributes) {
    const option = name.slice("data-".length);
    if (name.startsWith("data-") && isOption(option)) options.set(option, value);
  }
  return options;
}
function pathOf({ src }) {
  try {
    return new URL(src).pathname;
  } catch {
    return "";
  }
}

export { isOwnScript, ownScripts, readScriptOptions };
