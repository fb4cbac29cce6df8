const ELEMENT_NAMES = ["back-pain-article", "symptom-guide", "appointment-form"];
function isElementName(name) {
  return ELEMENT_NAMES.includes(name);
}

export { ELEMENT_NAMES, isElementName };
