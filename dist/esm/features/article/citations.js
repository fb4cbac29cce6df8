function numberSources(cited) {
  return new Map([...new Set(cited)].map((id, index) => [id, index + 1]));
}
function citationsIn(content) {
  return Object.entries(content ?? {}).flatMap(
    ([key, value]) => key === "sources" ? value ?? [] : typeof value === "object" ? citationsIn(value) : []
  );
}

export { citationsIn, numberSources };
