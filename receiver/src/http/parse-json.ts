/** No request of ours is nested deeper than a FHIR resource. What is would exhaust the stack where it is written again. */
const DEEPEST = 50;

/** @throws SyntaxError for what is no JSON, or is nested too deeply to be anything of ours */
export function parseJson(text: string): unknown {
  // Counted before it is read, outside of strings.
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) throw new SyntaxError('nested too deeply');
  }
  return JSON.parse(text);
}
