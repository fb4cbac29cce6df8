/**
 * What a FHIR server objects to, in its own words, or null where the answer is no `OperationOutcome`. Hints and
 * warnings are no objection: servers send them with a success too.
 * @see https://hl7.org/fhir/R4/operationoutcome.html
 */
function objections(answer) {
    if (answer['resourceType'] !== 'OperationOutcome')
        return null;
    const issues = answer['issue'];
    return (Array.isArray(issues) ? issues : [])
        .filter((issue) => issue?.severity === 'error' || issue?.severity === 'fatal')
        .map((issue) => [issue?.details?.text, issue?.diagnostics, issue?.code].find(isText) ?? 'error');
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}

export { objections };
