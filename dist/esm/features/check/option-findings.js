import { endpointProblem } from './endpoint-problem.js';
import { broken, look, ok } from './finding.js';
import { leftIn } from './left-in.js';
import { valueProblem } from './option-values.js';

const PRIVATE = /^(clinic|phone|email|reviewed-by|field-.*)$/;
const GRAVE = /^(endpoint|provider|format|fields|ok|lang|phone|email|emergency-number|slots-url|privacy-url)$/;
function optionFindings(uses, complaints, known) {
  return uses.map((use) => optionFinding(use, complaints, known));
}
function optionFinding({ name, value, where }, complaints, known) {
  const shown = withoutQuery(value);
  const isPrivate = PRIVATE.test(name);
  const start = `${name}: ${shown === "" ? "(empty)" : `\u201C${shown}\u201D`}, from ${where}`;
  const startOfReport = isPrivate ? `${name}: (set), from ${where}` : start;
  const problem = problemOf(name, value, complaints, known);
  if (problem === null) return ok(`${start}.`, isPrivate ? `${startOfReport}.` : void 0);
  const make = GRAVE.test(name) ? broken : look;
  return make(
    `${start}: ${problem.why}.`,
    problem.cure,
    isPrivate ? `${startOfReport}: ${problem.why}.` : void 0
  );
}
function problemOf(name, value, complaints, known) {
  const complaint = complaints.find(({ attribute, given }) => attribute === name && given === value.trim());
  if (complaint && name === "endpoint") return endpointProblem(value);
  const left = leftIn(value);
  if (left !== null) return { why: `${left} is left in`, cure: "Put your own in its place." };
  if (complaint)
    return {
      why: complaint.consequence,
      cure: `The table of the form\u2019s options in docs/embedding.md says what ${name} can be.`
    };
  return valueProblem(name, value, known);
}
function withoutQuery(value) {
  return /^(https?:|\/)/.test(value) ? value.replace(/[?#].*$/s, "?\u2026") : value;
}
function missingFindings(complaints, privacyUrl) {
  const hasNone = complaints.some(({ attribute, given }) => attribute === "endpoint" && given === null);
  const provider = complaints.find(({ attribute, given }) => attribute === "provider" && given === null);
  return [
    ...hasNone ? [
      broken(
        "The form has no address to send to (endpoint), so it shows your phone and e-mail instead of fields.",
        'Put data-endpoint="https://\u2026" on the script tag: the address of whatever receives your requests.'
      )
    ] : [],
    ...provider ? [broken(`The form\u2019s service: ${provider.consequence}.`, "See your service in docs/providers.md.")] : [],
    ...privacyUrl === null ? [
      look(
        "The form\u2019s consent has no link to your privacy notice.",
        'Put data-privacy-url="\u2026" on the script tag: the law of most countries asks for it.'
      )
    ] : []
  ];
}

export { missingFindings, optionFindings };
