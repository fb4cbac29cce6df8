import { ownScripts } from '../../embed/script-options.js';

const FILE_NAME = /\/back-pain-widgets[^/]*\.js$/i;
function readScript({ version, address }) {
  return {
    version,
    address: address === void 0 ? null : withoutQuery(address),
    tags: ownScripts().map((tag) => {
      const named = FILE_NAME.test(withoutQuery(tag.src));
      const marked = tag.hasAttribute("data-bp-config");
      return {
        address: withoutQuery(tag.src) || "code in the page itself",
        by: named && marked ? "both" : named ? "file name" : "data-bp-config"
      };
    }),
    alsoHere: otherVersion(),
    pageIsSafe: isSecureContext
  };
}
function otherVersion() {
  const global = Object.getOwnPropertyDescriptor(window, "backPainWidgets")?.value;
  const other = typeof global === "object" && global !== null && "alsoHere" in global ? global.alsoHere : null;
  return typeof other === "string" ? other : null;
}
function withoutQuery(address) {
  return address.replace(/[?#].*$/s, "");
}

export { readScript };
