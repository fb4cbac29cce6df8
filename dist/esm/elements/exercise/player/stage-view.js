import { svg } from 'lit';
import { areaAround } from '../../../features/exercise/area.js';
import { mixed } from '../../../features/exercise/points.js';
import { poseBetween, otherSide } from '../../../features/exercise/pose-between.js';
import { frame } from '../drawing-view.js';
import { posedView } from '../scene-view.js';

function stageView(drawing, moment) {
  const [start, end] = drawing.scenes;
  if (!start || !end) return frame(drawing, "drawing moving", areaAround([]), "");
  const area = areas.get(drawing) ?? areaOfWay(start.pose, end.pose);
  areas.set(drawing, area);
  return frame(drawing, "drawing moving", area, movingScene(start, end, area, moment));
}
const areas = /* @__PURE__ */ new WeakMap();
const areaOfWay = (start, end) => areaAround([0, 0.25, 0.5, 0.75, 1].map((share) => poseBetween(start, end, share)));
function movingScene(start, end, { x, width }, { share, otherSide: other }) {
  const scene = {
    ...start,
    ...start.shade && end.shade && { shade: blockBetween(start.shade, end.shade, share) }
  };
  const between = (from, to) => posedView(scene, poseBetween(from, to, share));
  if (!other) return between(start.pose, end.pose);
  return start.pose.farHip ? svg`<g transform="translate(${2 * x + width}) scale(-1 1)">${between(start.pose, end.pose)}</g>` : between(otherSide(start.pose), otherSide(end.pose));
}
const blockBetween = ([ax, ay, aw, ah], [bx, by, bw, bh], share) => [
  mixed(ax, bx, share),
  mixed(ay, by, share),
  mixed(aw, bw, share),
  mixed(ah, bh, share)
];

export { stageView };
