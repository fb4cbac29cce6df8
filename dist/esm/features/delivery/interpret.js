import { objectIn } from '../foreign-json.js';
import { retryAfterMs } from './retry.js';
import { serverErrors } from './server-errors.js';
import { verdictOn } from './verdict.js';

function interpret(answer, reader, proof = CONTENT) {
  if (answer.kind === "opaque") return { kind: "unconfirmed" };
  if (answer.kind === "no-answer") return { kind: "retry", reason: answer.reason, afterMs: null };
  const verdict = verdictOn(answer, proofFor(reader.ok, proof));
  switch (verdict) {
    case "arrived":
      return { kind: reader.ok.by === "opaque" ? "unconfirmed" : "sent" };
    case "not confirmed":
      return { kind: "failed", reason: "unreadable" };
    case "refused":
      return refused(serverErrors(objectIn(answer.body ?? ""), reader.renames, reader.fields));
    case "try again":
      return { kind: "retry", reason: "server", afterMs: retryAfterMs(answer.retryAfter, reader.now) };
    case "broken off":
      return { kind: "retry", reason: "unreadable", afterMs: null };
  }
}
const CONTENT = { by: "content" };
function proofFor(ok, usual) {
  if (ok.by === "value") return ok;
  return ok.by === "default" ? usual : { by: "status" };
}
function refused(errors) {
  return errors ? { kind: "rejected", errors } : { kind: "failed", reason: "refused" };
}

export { interpret, refused };
