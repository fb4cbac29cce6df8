function readChoice(text, allowed, fallback) {
  const word = text?.trim().toLowerCase() ?? "";
  if (word === "") return { value: fallback, understood: true };
  const match = allowed.find((candidate) => candidate === word);
  return match === void 0 ? { value: fallback, understood: false } : { value: match, understood: true };
}
function readChoices(text, allowed, fallback) {
  const words = (text ?? "").toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (words.length === 0) return { value: fallback, understood: true };
  const known = allowed.filter((candidate) => words.includes(candidate));
  const inGivenOrder = [...new Set(words)].flatMap((word) => known.filter((candidate) => candidate === word));
  return {
    value: inGivenOrder.length > 0 ? inGivenOrder : fallback,
    understood: words.every((word) => known.some((candidate) => candidate === word))
  };
}
function readWholeNumber(text, bounds, fallback) {
  const digits = text?.trim() ?? "";
  if (digits === "") return { value: fallback, understood: true };
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  const within = number >= bounds.min && number <= bounds.max;
  return within ? { value: number, understood: true } : { value: fallback, understood: false };
}

export { readChoice, readChoices, readWholeNumber };
