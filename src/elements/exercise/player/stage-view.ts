import { svg, type TemplateResult } from 'lit';
import type { Block, Drawing, Pose, Scene } from '../../../content/exercise-drawings/drawing-types.js';
import { areaAround, type Area } from '../../../features/exercise/area.js';
import { mixed } from '../../../features/exercise/points.js';
import { otherSide, poseBetween } from '../../../features/exercise/pose-between.js';
import type { Moment } from '../../../features/exercise/player.js';
import { frame } from '../drawing-view.js';
import { posedView } from '../scene-view.js';

/** One person as large as the frame allows, in the pose of this moment. */
export function stageView(drawing: Drawing, moment: Pick<Moment, 'share' | 'otherSide'>): TemplateResult {
  const [start, end] = drawing.scenes;
  if (!start || !end) return frame(drawing, 'drawing moving', areaAround([]), '');
  const area = areas.get(drawing) ?? areaOfWay(start.pose, end.pose);
  areas.set(drawing, area);
  return frame(drawing, 'drawing moving', area, movingScene(start, end, area, moment));
}

/** Worked out once for each drawing: the frame stands still while the body moves in it. */
const areas = new WeakMap<Drawing, Area>();

const areaOfWay = (start: Pose, end: Pose) =>
  areaAround([0, 0.25, 0.5, 0.75, 1].map((share) => poseBetween(start, end, share)));

function movingScene(
  start: Scene,
  end: Scene,
  { x, width }: Area,
  { share, otherSide: other }: Pick<Moment, 'share' | 'otherSide'>,
): TemplateResult {
  const scene = {
    ...start,
    ...(start.shade && end.shade && { shade: blockBetween(start.shade, end.shade, share) }),
  };
  const between = (from: Pose, to: Pose) => posedView(scene, poseBetween(from, to, share));
  if (!other) return between(start.pose, end.pose);
  // From the side, the far limbs take over. Seen from the front or from above, the person is turned round.
  return start.pose.farHip
    ? svg`<g transform="translate(${2 * x + width}) scale(-1 1)">${between(start.pose, end.pose)}</g>`
    : between(otherSide(start.pose), otherSide(end.pose));
}

const blockBetween = ([ax, ay, aw, ah]: Block, [bx, by, bw, bh]: Block, share: number): Block => [
  mixed(ax, bx, share),
  mixed(ay, by, share),
  mixed(aw, bw, share),
  mixed(ah, bh, share),
];
