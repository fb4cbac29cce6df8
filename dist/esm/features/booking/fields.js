const CONTACTS = ["phone", "email", "either"];
const PATIENTS = ["new", "returning"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const TIMES = ["morning", "afternoon", "evening", "any"];
const FIELDS = {
  name: { kind: "text", empty: "", limit: 120, lines: "one" },
  phone: { kind: "text", empty: "", limit: 40, lines: "one" },
  // RFC 5321 allows a path of 256 with its brackets, so 254 for the address.
  email: { kind: "text", empty: "", limit: 254, lines: "one" },
  contact: { kind: "choice", empty: "either", answers: CONTACTS },
  patient: { kind: "choice", empty: "", answers: PATIENTS },
  days: { kind: "choices", empty: [], answers: WEEKDAYS },
  time: { kind: "choice", empty: "any", answers: TIMES },
  message: { kind: "text", empty: "", limit: 1e3, lines: "many" },
  consent: { kind: "tick", empty: false }
};
const DRAFT_FIELDS = Object.keys(FIELDS);
const TEXT_FIELDS = DRAFT_FIELDS.filter(isTextField);
function isTextField(field) {
  return FIELDS[field]?.kind === "text";
}
const SHOWN_FIELDS = DRAFT_FIELDS.flatMap(
  (field) => field === "time" ? [field, "slot"] : [field]
);
const EMPTY_DRAFT = Object.fromEntries(
  DRAFT_FIELDS.map((field) => [field, FIELDS[field].empty])
);

export { CONTACTS, DRAFT_FIELDS, EMPTY_DRAFT, FIELDS, PATIENTS, SHOWN_FIELDS, TEXT_FIELDS, TIMES, WEEKDAYS, isTextField };
