const OPEN = [
  /^article\.(title|promise|about\.title)$/,
  /^article\.(key-points|guidelines|outlook|running|evidence)\.(?!.*\bwarning\b)/,
  /^exercises\.(title|intro)$/,
  /^exercises\.(rules\.begin|ease)\./,
  /^exercises\.(?!groups)[\w-]+\.(name|start|feel|steps\.\d+)$/,
  /^guide\.(title|promise|outcomes\.(care-\w+|soon-course)\.steps\.\d+)$/
];
const WARNS = new RegExp(
  [
    "stop|do not(?! have to| need)|leave (it )?out|rest if|slow down|wait until|how much pain",
    "emergency|signs?|get help|get advice|needs help|at once|today|call|see a doctor",
    "health professional|pharmacist|not safe|tablets|painkillers|paracetamol|pregnant",
    "numb(ness)?|dizzy|gets? worse|(pain|it|you) worse|(down|in) (a|your|one) leg|stress fracture"
  ].map((words) => `\\b(${words})\\b`).join("|"),
  "i"
);
function isReplaceable(id, original) {
  return OPEN.some((open) => open.test(id)) && !WARNS.test(original);
}

export { isReplaceable };
