import { inOwnTask, afterPaint } from './own-task.js';

const TURN = { form: 0, element: 1, part: 2 };
const FAR_PART = 3;
const jobs = /* @__PURE__ */ new Set();
const listeners = /* @__PURE__ */ new Map();
const inOneGo = /* @__PURE__ */ new WeakSet();
function takeTurn(job) {
  window.addEventListener("beforeprint", showEverything);
  watchDistance(job.host);
  jobs.add(job);
  wake();
  return () => {
    jobs.delete(job);
    tellWhetherDone(job.host);
  };
}
function showAll(host) {
  for (let job = nextOf(host); job; job = nextOf(host)) runJob(job);
}
function showEverything() {
  for (let job = next(); job; job = next()) runJob(job);
}
function whenShown(host) {
  if (!waits(host)) return Promise.resolve();
  return new Promise((resolve) => {
    listeners.set(host, [...listeners.get(host) ?? [], resolve]);
  });
}
function withoutTurns(host, render) {
  if (inOneGo.has(host)) return render();
  inOneGo.add(host);
  try {
    return render();
  } finally {
    inOneGo.delete(host);
  }
}
function rendersInOneGo(host) {
  return inOneGo.has(host);
}
function runJob(job) {
  jobs.delete(job);
  try {
    job.run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
  if (job.turn === TURN.form && !job.isPreparation) awaitPaint();
  tellWhetherDone(job.host);
}
function tellWhetherDone(host) {
  if (waits(host)) return;
  distances?.unobserve(host);
  far.delete(host);
  for (const resolve of listeners.get(host) ?? []) resolve();
  listeners.delete(host);
}
function waits(host) {
  return [...jobs].some((job) => job.host === host);
}
function next() {
  return first([...jobs]);
}
function nextOf(host) {
  return first([...jobs].filter((job) => job.host === host));
}
function first([job, ...others]) {
  return job && others.reduce((best, other) => comesBefore(other, best) ? other : best, job);
}
function comesBefore(one, other) {
  const difference = urgency(one) - urgency(other);
  if (difference !== 0) return difference < 0;
  return one.host === other.host && (one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
function urgency({ turn, host }) {
  return turn === TURN.part && far.has(host) ? FAR_PART : turn;
}
const far = /* @__PURE__ */ new WeakSet();
let distances;
function watchDistance(host) {
  if (typeof IntersectionObserver === "undefined") return;
  distances ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      wake();
    },
    { rootMargin: "100% 0px" }
  );
  distances.observe(host);
}
const asked = {
  "user-blocking": false,
  "user-visible": false,
  background: false
};
function whenToRun(job) {
  if (job.turn === TURN.form) return "user-blocking";
  return urgency(job) === FAR_PART ? "background" : "user-visible";
}
function wake() {
  const job = next();
  if (!job || !mayRun(job)) return;
  const when = whenToRun(job);
  if (asked[when]) return;
  asked[when] = true;
  inOwnTask(when, () => {
    asked[when] = false;
    const now = next();
    if (now && mayRun(now)) runJob(now);
    wake();
  });
}
let formWaitsForPaint = false;
function mayRun(job) {
  return !formWaitsForPaint || job.turn === TURN.form;
}
function awaitPaint() {
  if (formWaitsForPaint) return;
  formWaitsForPaint = true;
  afterPaint(() => {
    formWaitsForPaint = false;
    wake();
  });
}

export { TURN, rendersInOneGo, showAll, showEverything, takeTurn, whenShown, withoutTurns };
