const between = ([ax, ay], [bx, by], share) => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share
];
function towards([x, y], degrees, distance2) {
  const angle = degrees * Math.PI / 180;
  return [x + distance2 * Math.cos(angle), y + distance2 * Math.sin(angle)];
}
const bearing = ([ax, ay], [bx, by]) => Math.round(Math.atan2(by - ay, bx - ax) * 18e3 / Math.PI) / 100;
const distance = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);
const mixed = (from, to, share) => from + (to - from) * share;
const turned = (from, to, share) => from + (((to - from) % 360 + 540) % 360 - 180) * share;

export { bearing, between, distance, mixed, towards, turned };
