import { parsedJson, isObject } from '../foreign-json.js';
import { saysNo, isYesWord } from './denial.js';

const WORTH_ANOTHER_TRY = [408, 425, 429];
function verdictOn(answer, proof) {
  const { status, body } = answer;
  if (status >= 500 || WORTH_ANOTHER_TRY.includes(status)) return "try again";
  if (status < 200 || status > 299) return "refused";
  if (body === null) return "broken off";
  const said = parsedJson(body);
  const isJson = isJsonType(answer);
  if (proof.by === "value") {
    if (!isObject(said)) return "not confirmed";
    return String(said[proof.key]) === proof.value ? "arrived" : "refused";
  }
  if ((isJson || typeof said === "object") && saysNo(said) || isProblem(answer)) return "refused";
  switch (proof.by) {
    case "status":
      return "arrived";
    case "words":
      if (!isObject(said)) return "not confirmed";
      return proof.isYes(said) ? "arrived" : "refused";
    case "content":
      return proof.texts?.includes(body.trim()) || isContentYes(said, body, isJson, answer.redirected === true) ? "arrived" : "not confirmed";
  }
}
function isContentYes(said, body, isJson, redirected) {
  if (isObject(said)) return true;
  if (redirected) return false;
  if (body.trim() === "" || typeof said === "object" && said !== null) return true;
  if (!isJson || said === void 0) return false;
  return typeof said !== "string" || said.trim() === "" || isYesWord(said);
}
function isJsonType({ contentType }) {
  return /[/+]json\b/i.test(contentType ?? "");
}
function isProblem({ contentType }) {
  return /\bproblem\+(json|xml)\b/i.test(contentType ?? "");
}

export { verdictOn };
