let defaults = /* @__PURE__ */ new Map();
function setPageDefaults(values) {
  defaults = values;
}
function allPageDefaults() {
  return defaults;
}
function pageDefault(attribute) {
  return defaults.get(attribute) ?? null;
}
function pageDefaultsUnder(prefix) {
  return [...defaults].filter(([name]) => name.startsWith(prefix) && name !== prefix).map(([name, value]) => [name.slice(prefix.length), value]);
}

export { allPageDefaults, pageDefault, pageDefaultsUnder, setPageDefaults };
