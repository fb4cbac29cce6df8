const ADVICE = ["key-points", "guidelines", "outlook", "exercises", "running"];
function outline(sections) {
  const signs = sections.some((id) => ADVICE.includes(id));
  return {
    signs,
    entries: sections.map((id) => ({ id, reminder: id === "about" && !signs }))
  };
}

export { outline };
