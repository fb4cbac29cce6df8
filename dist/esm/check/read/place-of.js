function placeOf(node) {
  const names = [];
  let parent = node.parentNode;
  for (; parent instanceof Element && parent.localName !== "html" && names.length < 3; parent = parent.parentNode)
    names.unshift(nameOf(parent));
  if (parent instanceof ShadowRoot) names.unshift(`the inside of <${parent.host.localName}>`);
  return names.join(" > ") || "the page";
}
function nameOf({ localName, id, classList }) {
  const own = typeof id === "string" && id !== "" ? `#${id}` : classList.length > 0 ? `.${classList[0] ?? ""}` : "";
  return `${localName}${own}`;
}
function startTag(element, attribute) {
  const value = attribute === void 0 ? null : element.getAttribute(attribute);
  return `<${element.localName}${attribute === void 0 || value === null ? "" : ` ${attribute}="${value.slice(0, 80)}"`}>`;
}

export { placeOf, startTag };
