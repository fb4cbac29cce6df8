import { waitBeforeRetry, MOST_TRIES } from '../delivery/retry.js';

const SHORTEST_FILL_MS = 3e3;
const PROBE_AFTER_MS = [3e4, 6e4, 12e4, 3e5];
const START = { name: "editing", errors: null };
const BUSY = ["held", "posting", "waiting", "offline"];
function isBusy(phase) {
  return BUSY.includes(phase.name);
}
function canSubmit({ name }) {
  return name === "editing" || name === "failed";
}
function next(phase, event, now) {
  const { name } = phase;
  const tries = "tries" in phase ? phase.tries : 0;
  const course = courseOf(phase);
  switch (event.type) {
    case "submit":
      return canSubmit(phase) ? submitted(event, now) : phase;
    case "due":
      if (name === "offline") return posting(tries, now.online, course);
      return name === "held" || name === "waiting" ? post(tries, now.online, course) : phase;
    case "online":
      return name === "offline" ? posting(tries, true, course) : phase;
    case "try-now":
      return name === "offline" || name === "waiting" ? posting(tries, now.online, course) : phase;
    case "answered":
      return phase.name === "posting" ? answered(phase, event.outcome, now) : phase;
    case "stop":
      return isBusy(phase) ? failed("stopped") : phase;
    case "reset":
      return isBusy(phase) ? phase : START;
  }
}
function submitted(event, now) {
  if (event.byPage) return { name: "posting", tries: 1, last: true, probes: 0 };
  const ms = Math.min(SHORTEST_FILL_MS, SHORTEST_FILL_MS - event.shownForMs);
  return ms > 0 ? { name: "held", ms } : post(0, now.online, { probes: 0 });
}
function courseOf(phase) {
  if (!("probes" in phase)) return { probes: 0 };
  const { probes, mayBeThere } = phase;
  return { probes, ...mayBeThere && { mayBeThere } };
}
function post(triesMade, online, course) {
  return online || course.probes === 0 ? posting(triesMade, online, course) : offline(triesMade, course);
}
function posting(triesMade, online, course) {
  const tries = triesMade + 1;
  return {
    name: "posting",
    tries,
    last: tries >= MOST_TRIES,
    ...!online && { probe: true },
    ...course
  };
}
function offline(tries, course) {
  return { name: "offline", tries, ms: PROBE_AFTER_MS[course.probes - 1] ?? null, ...course };
}
function answered(phase, outcome, now) {
  const { tries, last } = phase;
  switch (outcome.kind) {
    case "sent":
    case "unconfirmed":
      return { name: outcome.kind };
    case "failed":
      return failed(refusal(outcome.reason, phase));
    case "rejected": {
      const { errors } = outcome;
      return Object.keys(errors.fields).length > 0 ? { name: "editing", errors } : failed(refusal("refused", phase), errors.form);
    }
    case "retry": {
      const mayBeThere = outcome.reason === "unreadable" || phase.mayBeThere;
      const course = { probes: phase.probes, ...mayBeThere && { mayBeThere } };
      const lookedAgain = { ...course, probes: course.probes + 1 };
      if (phase.probe && !now.online && outcome.reason === "network") return offline(tries - 1, lookedAgain);
      if (last) return mayBeThere ? { name: "unconfirmed" } : failed(outcome.reason);
      if (!now.online) return offline(tries, lookedAgain);
      return {
        name: "waiting",
        tries,
        ms: waitBeforeRetry(tries, outcome.afterMs, now.random),
        ...course
      };
    }
  }
}
function refusal(reason, { mayBeThere }) {
  return reason === "refused" && mayBeThere ? "unreadable" : reason;
}
function failed(reason, messages = []) {
  return { name: "failed", reason, messages };
}

export { SHORTEST_FILL_MS, START, canSubmit, isBusy, next };
