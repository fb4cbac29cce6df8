import { fieldsOf } from './fields-of.js';
import { textProblem } from './plain-text.js';

const MOST_EXERCISES = 12;
const MOST_STEPS = 10;
const LONGEST = { title: 120, name: 80, dose: 160, step: 300, feel: 300, care: 300, alt: 300 };
const TEXTS = ["name", "dose", "feel", "care"];
const OPTIONAL = ["feel", "care"];
function readOwnExercises(value, rules, complain) {
  const place = ["exercises"];
  const given = fieldsOf(value, place, ["title", "list"], complain);
  if (!given) return null;
  const wrong = textProblem(given["title"], LONGEST.title);
  if (wrong) complain([...place, "title"], wrong);
  const list = listOf(given["list"], [...place, "list"], MOST_EXERCISES, complain);
  return {
    title: String(given["title"]).trim(),
    list: list.flatMap((entry, index) => readExercise(entry, index, rules, complain) ?? [])
  };
}
function readExercise(entry, index, rules, complain) {
  const place = ["exercises", "list", index];
  const given = fieldsOf(entry, place, [...TEXTS, "steps", "picture", "drawing"], complain);
  if (!given) return null;
  const exercise = { id: `own-${index + 1}`, name: "", dose: "", steps: [] };
  for (const name of TEXTS) {
    if (given[name] === void 0 && OPTIONAL.includes(name)) continue;
    const wrong = textProblem(given[name], LONGEST[name]);
    if (wrong) complain([...place, name], wrong);
    else exercise[name] = String(given[name]).trim();
  }
  const steps = listOf(given["steps"], [...place, "steps"], MOST_STEPS, complain);
  steps.forEach((step, at) => {
    const wrong = textProblem(step, LONGEST.step);
    if (wrong) complain([...place, "steps", at], wrong);
  });
  exercise.steps = steps.map((step) => String(step).trim());
  if (given["picture"] !== void 0 && given["drawing"] !== void 0)
    complain([...place, "drawing"], "stands beside a picture: choose one of the two.");
  const drawing = rules.drawings.find((id) => id === given["drawing"]);
  if (drawing) exercise.drawing = drawing;
  else if (given["drawing"] !== void 0)
    complain([...place, "drawing"], `is none of our drawings: ${rules.drawings.join(", ")}.`);
  const picture = given["picture"] === void 0 ? null : readPicture(given["picture"], place, rules, complain);
  return picture ? { ...exercise, picture } : exercise;
}
function readPicture(value, of, { pictureAddress }, complain) {
  const place = [...of, "picture"];
  const given = fieldsOf(value, place, ["src", "alt"], complain);
  if (!given) return null;
  const { src, alt } = given;
  const address = typeof src === "string" && src.trim() ? pictureAddress(src.trim()) : null;
  if (!address)
    complain(
      [...place, "src"],
      "must be the address of a picture on your own site, such as /images/wall-sit.jpg."
    );
  const wrong = textProblem(alt, LONGEST.alt);
  if (wrong)
    complain([...place, "alt"], `${wrong} Say what the picture shows to somebody who cannot see it.`);
  return address && !wrong ? { src: address, alt: String(alt).trim() } : null;
}
function listOf(value, path, most, complain) {
  if (Array.isArray(value) && value.length > 0 && value.length <= most) return value;
  complain(path, `must be a list of 1 to ${most} entries.`);
  return [];
}

export { readOwnExercises };
