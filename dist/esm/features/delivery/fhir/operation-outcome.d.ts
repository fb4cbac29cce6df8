/**
 * What a FHIR server objects to, in its own words, or null where the answer is no `OperationOutcome`. Hints and
 * warnings are no objection: servers send them with a success too.
 * @see https://hl7.org/fhir/R4/operationoutcome.html
 */
export declare function objections(answer: Record<string, unknown>): string[] | null;
