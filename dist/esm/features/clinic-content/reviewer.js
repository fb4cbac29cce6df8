import { readDay } from '../options/day.js';
import { fieldsOf } from './fields-of.js';
import { textProblem } from './plain-text.js';

const LONGEST_NAME = 120;
const DAY_MS = 864e5;
function readReviewer(value, now, complain) {
  const place = ["reviewedBy"];
  if (value === void 0) {
    complain(place, "is missing: a clinician signs with name, role and date.");
    return null;
  }
  const given = fieldsOf(value, place, ["name", "role", "date"], complain);
  if (!given) return null;
  for (const name2 of ["name", "role"]) {
    const wrong = textProblem(given[name2], LONGEST_NAME);
    if (wrong) complain([...place, name2], wrong);
  }
  const { name, role, date } = given;
  const on = readDay(typeof date === "string" ? date : null);
  if (!on) complain([...place, "date"], "must be a day such as 2026-11-30.");
  else if (on.getTime() > now + DAY_MS) complain([...place, "date"], "is a day to come.");
  return on && { by: `${String(name).trim()}, ${String(role).trim()}`, on };
}

export { readReviewer };
