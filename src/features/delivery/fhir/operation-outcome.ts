import { listOf, textOf } from '../../foreign-json.js';

/**
 * What a FHIR server objects to, in its own words, or null where the answer is no `OperationOutcome`. Hints and
 * warnings are no objection: servers send them with a success too.
 * @see https://hl7.org/fhir/R4/operationoutcome.html
 */
export function objections(answer: Record<string, unknown>): string[] | null {
  if (answer['resourceType'] !== 'OperationOutcome') return null;
  return (listOf(answer['issue']) as (Issue | null)[])
    .filter((issue) => issue?.severity === 'error' || issue?.severity === 'fatal')
    .map(
      (issue) => [issue?.details?.text, issue?.diagnostics, issue?.code].map(textOf).find(Boolean) ?? 'error',
    );
}

/** As a server may write it: nothing in it is taken on trust. */
interface Issue {
  severity?: unknown;
  code?: unknown;
  diagnostics?: unknown;
  details?: { text?: unknown } | null;
}
