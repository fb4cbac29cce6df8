import { between, bearing, towards } from '../../features/exercise/points.js';

const spot = ([x, up]) => `${x.toFixed(1)} ${(-up).toFixed(1)}`;
const bone = (from, to) => (share) => [between(from, to, share), bearing(from, to) + 90];
function contour(course, rows) {
  const edge = (side) => rows.map((row) => {
    const [middle, left] = course(row[0]);
    return towards(middle, left, side(row));
  });
  return smooth([...edge(([, left]) => left), ...edge(([, , right]) => -right).reverse()]);
}
function placed(shape, joint, turn) {
  return smooth(shape.map(([along, across]) => towards(towards(joint, turn, along), turn + 90, across)));
}
const disc = (centre, r) => `M${spot(towards(centre, 180, r))}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${ -2 * r} 0Z`;
function smooth(points) {
  const at = (index) => points[(index + points.length) % points.length] ?? [0, 0];
  const pull = (index, part) => {
    const [from, to] = [at(index - 1), at(index + 1)];
    return [at(index)[0] + (to[0] - from[0]) * part, at(index)[1] + (to[1] - from[1]) * part];
  };
  const steps = points.map((from, index) => {
    const ways = [pull(index + 1, -1 / 6), at(index + 1)];
    return step(from, index === 0 ? [pull(0, 1 / 6), ...ways] : ways);
  });
  return `M${spot(at(0))}${steps.map((numbers, index) => `${index === 0 ? "c" : "s"}${numbers}`).join("")}Z`;
}
function step([x, up], ways) {
  const tenths = (value) => Math.round(value * 10);
  return ways.flatMap(([toX, toUp]) => [tenths(toX) - tenths(x), tenths(up) - tenths(toUp)]).map((tenth) => tenth / 10).join(" ").replaceAll(" -", "-").replace(/\b0\./g, ".");
}

export { bone, contour, disc, placed, smooth };
