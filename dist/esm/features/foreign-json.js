function parsedJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function objectIn(text) {
  const value = parsedJson(text);
  return isObject(value) ? value : null;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  return typeof value === "string" ? value.trim() : "";
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function isTrue(value) {
  return String(value) === "true";
}

export { isObject, isTrue, listOf, objectIn, parsedJson, textOf };
