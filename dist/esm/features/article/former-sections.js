function withTodaysNames(given, names) {
  const former = [];
  const text = given?.replace(/[^\s,]+/g, (word) => {
    const name = word.toLowerCase();
    const today = Object.hasOwn(names, name) ? names[name] : void 0;
    if (!today) return word;
    if (!former.includes(name)) former.push(name);
    return today;
  });
  return { text: text ?? null, former };
}

export { withTodaysNames };
