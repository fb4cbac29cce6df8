function nearMiss(written, known) {
  const word = plain(written);
  const ranked = known.map((name) => ({ name, distance: editDistance(word, plain(name)) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= mostSlips(plain(best.name)) ? best.name : null;
}
function mostSlips(name) {
  if (name.length <= 3) return 0;
  return name.length <= 6 ? 1 : name.length <= 9 ? 2 : 3;
}
function plain(name) {
  return name.toLowerCase().replace(/[-_]/g, "");
}
function editDistance(one, other) {
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (_, at2) => at2);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(current, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Infinity
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}
function at(row, column) {
  return row[column] ?? Infinity;
}

export { editDistance, nearMiss };
