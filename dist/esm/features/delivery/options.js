const PLAIN_FORMATS = ["multipart", "urlencoded", "json", "text"];
const FORMATS = [...PLAIN_FORMATS, "fhir"];
function readOkRule(text) {
  const rule = text?.trim() || "default";
  if (rule === "default" || rule === "status" || rule === "opaque")
    return { value: { by: rule }, understood: true };
  const [, key, value] = /^([^=\s]+)\s*=\s*(\S.*)$/.exec(rule) ?? [];
  return key && value ? { value: { by: "value", key, value }, understood: true } : { value: { by: "default" }, understood: false };
}
function readRenames(text, ours) {
  const renames = {};
  let understood = true;
  for (const pair of (text ?? "").split(",").filter((part) => part.trim() !== "")) {
    const [, own = "", theirs] = /^\s*(\w+)\s*:\s*(\S+)\s*$/.exec(pair) ?? [];
    const field = ours.find((name) => name === own);
    if (field && theirs) renames[field] = theirs;
    else understood = false;
  }
  return { value: renames, understood };
}

export { FORMATS, PLAIN_FORMATS, readOkRule, readRenames };
