const SECTION_IDS = [
  "key-points",
  "guidelines",
  "outlook",
  "exercises",
  "running",
  "evidence",
  "about",
  "references"
];
const FORMER_SECTION_IDS = {
  intro: "evidence",
  study: "evidence",
  findings: "evidence",
  disclaimer: "about"
};

export { FORMER_SECTION_IDS, SECTION_IDS };
