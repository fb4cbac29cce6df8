function start(graph) {
  return { answers: [], at: graph.first };
}
function question(graph, walk) {
  return graph.questions[walk.at] ?? null;
}
function outcome(graph, walk) {
  return graph.outcomes[walk.at] ?? null;
}
function reason(graph, walk) {
  const because = outcome(graph, walk)?.because;
  const named = because === void 0 ? walk.answers.at(-1) : walk.answers.find((given) => given.question === because);
  return named ?? null;
}
function answer(graph, walk, given) {
  const offered = question(graph, walk)?.answers ?? {};
  const next = Object.hasOwn(offered, given) && offered[given];
  if (!next) throw new RangeError(`"${walk.at}" has no answer "${given}"`);
  return { answers: [...walk.answers, { question: walk.at, answer: given }], at: next };
}
function back(walk) {
  const last = walk.answers.at(-1);
  return last === void 0 ? null : { answers: walk.answers.slice(0, -1), at: last.question };
}

export { answer, back, outcome, question, reason, start };
