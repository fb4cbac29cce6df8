function isSign({ noSigns }, answer) {
  return !noSigns.includes(answer);
}
function signsTo(graph, ...ways) {
  const leading = Object.values(graph.questions).flatMap(
    ({ answers }) => Object.entries(answers).flatMap(([answer, next]) => {
      const way = graph.outcomes[next]?.way;
      return way && ways.includes(way) && isSign(graph, answer) ? [answer] : [];
    })
  );
  return [...new Set(leading)];
}
function signsAsked(graph, walk, ...ways) {
  const shown = walk.answers.map(({ question }) => question);
  const questions = Object.entries(graph.questions).filter(([id]) => shown.includes(id));
  return signsTo({ ...graph, questions: Object.fromEntries(questions) }, ...ways);
}
function signWords({ signs }, ids) {
  return ids.map((id) => signs[id]);
}

export { isSign, signWords, signsAsked, signsTo };
