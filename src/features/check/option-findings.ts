/** Which options were read, from where, and what is wrong with their values. */
import { endpointProblem } from './endpoint-problem.js';
import { broken, look, ok, type Finding } from './finding.js';
import { leftIn } from './left-in.js';
import { valueProblem, type KnownValues, type ValueProblem } from './option-values.js';

/** An option that somebody has set. */
export interface OptionUse {
  /** As an attribute of an element, without `data-`. */
  name: string;
  value: string;
  /** In words: 'the script tag', '<appointment-form>'. */
  where: string;
}

/** What a form found wrong with what it was given: see `readFormOptions`. */
export interface FormComplaint {
  attribute: string;
  given: string | null;
  consequence: string;
}

/** Options that hold somebody's name, number, address or key: a copied report does not. */
const PRIVATE = /^(clinic|phone|email|reviewed-by|field-.*)$/;
/** Without these a request does not arrive, or a patient is told something wrong. */
const GRAVE =
  /^(endpoint|provider|format|fields|ok|lang|phone|email|emergency-number|slots-url|privacy-url)$/;

export function optionFindings(
  uses: readonly OptionUse[],
  complaints: readonly FormComplaint[],
  known: KnownValues,
): Finding[] {
  return uses.map((use) => optionFinding(use, complaints, known));
}

function optionFinding(
  { name, value, where }: OptionUse,
  complaints: readonly FormComplaint[],
  known: KnownValues,
): Finding {
  const shown = withoutQuery(value);
  const isPrivate = PRIVATE.test(name);
  const start = `${name}: ${shown === '' ? '(empty)' : `“${shown}”`}, from ${where}`;
  const startOfReport = isPrivate ? `${name}: (set), from ${where}` : start;
  const problem = problemOf(name, value, complaints, known);
  if (problem === null) return ok(`${start}.`, isPrivate ? `${startOfReport}.` : undefined);
  const make = GRAVE.test(name) ? broken : look;
  return make(
    `${start}: ${problem.why}.`,
    problem.cure,
    isPrivate ? `${startOfReport}: ${problem.why}.` : undefined,
  );
}

function problemOf(
  name: string,
  value: string,
  complaints: readonly FormComplaint[],
  known: KnownValues,
): ValueProblem | null {
  const complaint = complaints.find(({ attribute, given }) => attribute === name && given === value.trim());
  if (complaint && name === 'endpoint') return endpointProblem(value);
  const left = leftIn(value);
  if (left !== null) return { why: `${left} is left in`, cure: 'Put your own in its place.' };
  if (complaint)
    return {
      why: complaint.consequence,
      cure: `The table of the form’s options in docs/embedding.md says what ${name} can be.`,
    };
  return valueProblem(name, value, known);
}

/** A query may hold a key. */
function withoutQuery(value: string): string {
  return /^(https?:|\/)/.test(value) ? value.replace(/[?#].*$/s, '?…') : value;
}

/** What a form misses that it was not given at all. */
export function missingFindings(complaints: readonly FormComplaint[], privacyUrl: string | null): Finding[] {
  const hasNone = complaints.some(({ attribute, given }) => attribute === 'endpoint' && given === null);
  const provider = complaints.find(({ attribute, given }) => attribute === 'provider' && given === null);
  return [
    ...(hasNone
      ? [
          broken(
            'The form has no address to send to (endpoint), so it shows your phone and e-mail instead of fields.',
            'Put data-endpoint="https://…" on the script tag: the address of whatever receives your requests.',
          ),
        ]
      : []),
    ...(provider
      ? [broken(`The form’s service: ${provider.consequence}.`, 'See your service in docs/providers.md.')]
      : []),
    ...(privacyUrl === null
      ? [
          look(
            'The form’s consent has no link to your privacy notice.',
            'Put data-privacy-url="…" on the script tag: the law of most countries asks for it.',
          ),
        ]
      : []),
  ];
}
