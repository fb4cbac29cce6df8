const SHOWN = [
  "lang",
  "theme",
  "heading-level",
  "units",
  "sections",
  "booking",
  "closed-days",
  "share-guide",
  "time-zone",
  "min-notice-days",
  "max-ahead-days"
];
const DESTINATION = ["endpoint", "provider", "format", "fields", "ok", "redirect"];
const ADDRESS = "-url";
const CONSTANT = /^field-./;
const CONTACT = [
  "clinic",
  "phone",
  "email",
  "address",
  "hours",
  "emergency-number",
  "reviewed-by",
  "reviewed-on"
];
function isShown(name) {
  return SHOWN.includes(name);
}
function belongsToEndpoint(name) {
  return DESTINATION.includes(name) || CONSTANT.test(name);
}
function isOption(name) {
  return isShown(name) || belongsToEndpoint(name) || CONTACT.includes(name) || name.endsWith(ADDRESS);
}

export { belongsToEndpoint, isOption, isShown };
