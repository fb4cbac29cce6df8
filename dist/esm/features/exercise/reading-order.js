function rulesInOrder({
  rules
}) {
  return [rules.askFirst, rules.pain, rules.stop, rules.begin];
}
function exerciseInOrder({ exercises }, id) {
  const { start, steps, dose, feel, care } = exercises[id];
  return [start, ...steps, dose, feel, care];
}
function easeInOrder({ ease }, ids) {
  return [ease.intro, ...ids.map((id) => ease.positions[id].how)];
}

export { easeInOrder, exerciseInOrder, rulesInOrder };
