import { listOf, textOf } from '../../foreign-json.js';

function objections(answer) {
  if (answer["resourceType"] !== "OperationOutcome") return null;
  return listOf(answer["issue"]).filter((issue) => issue?.severity === "error" || issue?.severity === "fatal").map(
    (issue) => [issue?.details?.text, issue?.diagnostics, issue?.code].map(textOf).find(Boolean) ?? "error"
  );
}

export { objections };
