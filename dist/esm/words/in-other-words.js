function inOtherWords(prose, reworded, part = "") {
  const reword = (value, path, holder) => {
    if (typeof value === "string") return reworded(value, placeOf(path, holder));
    if (Array.isArray(value))
      return value.map((item, index) => reword(item, [...path, `${index + 1}`], value));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        NO_WORDS.has(key) ? inner : reword(inner, [...path, key], value)
      ])
    );
  };
  return reword(prose, part ? [part] : [], {});
}
const NO_WORDS = /* @__PURE__ */ new Set(["sources", "place"]);
const SAYS_NOTHING = /* @__PURE__ */ new Set(["sections", "blocks", "list", "folded", "points", "text"]);
function placeOf(path, holder) {
  const told = path.filter((key, index) => !SAYS_NOTHING.has(key) && key !== path[index - 1]);
  const isStatement = path.at(-1) === "text";
  return { id: told.join("."), isStatement, hasSources: isStatement && "sources" in holder };
}

export { inOtherWords };
