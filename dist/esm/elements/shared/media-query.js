function mediaMatches(query) {
  return ask(query)?.matches ?? false;
}
function onMediaChange(query, listener) {
  ask(query)?.addEventListener("change", listener);
}
function ask(query) {
  return typeof matchMedia === "function" ? matchMedia(query) : null;
}

export { mediaMatches, onMediaChange };
