import { make } from './make.js';

const SIGNS = { ok: "OK", look: "Look at this", broken: "Broken" };
const ORDER = ["broken", "look", "ok"];
function groupView({ title, findings }, id, ...more) {
  if (findings.length === 0 && more.length === 0) return null;
  return make(
    "section",
    { "aria-labelledby": id },
    make("h3", { id }, title),
    findings.length > 0 ? findingsView(findings) : null,
    ...more
  );
}
function findingsView(findings) {
  const inOrder = ORDER.flatMap((standing) => findings.filter((one) => one.standing === standing));
  return make("ul", {}, ...inOrder.map(findingView));
}
function findingView({ standing, says, cure }) {
  return make(
    "li",
    { class: standing },
    make("span", { class: "mark" }, SIGNS[standing]),
    says,
    cure === void 0 ? null : make("span", { class: "cure" }, make("b", {}, "What to do: "), cure)
  );
}

export { findingsView, groupView };
