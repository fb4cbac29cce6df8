const EXERCISE_PLAN = [
  { id: "walking", bias: "neutral", group: "start" },
  { id: "knee-rolls", bias: "neutral", group: "start" },
  { id: "pelvic-tilt", bias: "neutral", group: "start" },
  { id: "press-up", bias: "extension", group: "backward" },
  { id: "back-bend", bias: "extension", group: "backward" },
  { id: "knee-to-chest", bias: "flexion", group: "forward" },
  { id: "bottom-to-heels", bias: "flexion", group: "forward" },
  { id: "bridge", bias: "neutral", group: "strength" },
  { id: "bird-dog", bias: "neutral", group: "strength" },
  { id: "side-bridge", bias: "neutral", group: "strength" },
  { id: "curl-up", bias: "neutral", group: "strength" }
];
const EXERCISE_IDS = EXERCISE_PLAN.map(({ id }) => id);
const EASE_POSITION_IDS = ["pillows-under-knees", "cushion-between-knees"];

export { EASE_POSITION_IDS, EXERCISE_IDS, EXERCISE_PLAN };
