import { question } from './walk.js';

function progress(graph, walk) {
  const asked = question(graph, walk);
  if (asked === null) return null;
  const behind = walk.answers.length;
  const total = behind + longestWay(graph, walk.at);
  return { part: asked.part, position: behind + 1, total, done: behind / total };
}
function longestWay(graph, from) {
  const known = /* @__PURE__ */ new Map();
  const count = (id) => {
    const asked = graph.questions[id];
    if (asked === void 0) return 0;
    const length = known.get(id) ?? 1 + Math.max(...Object.values(asked.answers).map(count));
    known.set(id, length);
    return length;
  };
  return count(from);
}

export { progress };
