/**
 * What an answer says about a request: one rule for the clinic's own server, every service and FHIR. docs/reliability.md
 * shows it as a table, and a test compares the two.
 */
import { isObject, parsedJson } from '../foreign-json.js';
import { isYesWord, saysNo } from './denial.js';
import type { Answer } from './message.js';

export type Verdict =
  | 'arrived'
  /** It came to an end and said neither yes nor no. */
  | 'not confirmed'
  | 'refused'
  /** Overloaded or broken: another try may help. */
  | 'try again'
  /** A good status, and then the connection broke: the request is probably there, and another try may tell. */
  | 'broken off';

/** What counts as a yes at a destination. A good status alone is one only where somebody has said so. */
export type Proof =
  /** JSON that does not deny it, or nothing at all; else one of the texts, word for word. */
  | { by: 'content'; texts?: readonly string[] }
  /** A good status, whatever page comes with it. */
  | { by: 'status' }
  /** Words in its JSON. */
  | { by: 'words'; isYes: (said: Readonly<Record<string, unknown>>) => boolean }
  /** What the author of the page wrote: a value in its JSON, which counts above anything else in it. */
  | { by: 'value'; key: string; value: string };

/** The part of an answer that is judged. */
export type Judged = Pick<
  Extract<Answer, { kind: 'answer' }>,
  'status' | 'contentType' | 'body' | 'redirected'
>;

const WORTH_ANOTHER_TRY = [408, 425, 429];

export function verdictOn(answer: Judged, proof: Proof): Verdict {
  const { status, body } = answer;
  if (status >= 500 || WORTH_ANOTHER_TRY.includes(status)) return 'try again';
  if (status < 200 || status > 299) return 'refused';
  if (body === null) return 'broken off';

  const said = parsedJson(body);
  const isJson = isJsonType(answer);
  if (proof.by === 'value') {
    if (!isObject(said)) return 'not confirmed';
    return String(said[proof.key]) === proof.value ? 'arrived' : 'refused';
  }
  // A bare `0` or `false` is JSON only where it is called so; a page of text may hold anything.
  if (((isJson || typeof said === 'object') && saysNo(said)) || isProblem(answer)) return 'refused';
  switch (proof.by) {
    case 'status':
      return 'arrived';
    case 'words':
      if (!isObject(said)) return 'not confirmed';
      return proof.isYes(said) ? 'arrived' : 'refused';
    case 'content':
      return proof.texts?.includes(body.trim()) ||
        isContentYes(said, body, isJson, answer.redirected === true)
        ? 'arrived'
        : 'not confirmed';
  }
}

/** @param redirected most redirects make the browser ask for a page, without the request: then only an object may say yes */
function isContentYes(said: unknown, body: string, isJson: boolean, redirected: boolean): boolean {
  if (isObject(said)) return true;
  if (redirected) return false;
  if (body.trim() === '' || (typeof said === 'object' && said !== null)) return true;
  if (!isJson || said === undefined) return false;
  return typeof said !== 'string' || said.trim() === '' || isYesWord(said);
}

function isJsonType({ contentType }: Judged): boolean {
  return /[/+]json\b/i.test(contentType ?? '');
}

/** A format made for saying what went wrong, RFC 9457. */
function isProblem({ contentType }: Judged): boolean {
  return /\bproblem\+(json|xml)\b/i.test(contentType ?? '');
}
