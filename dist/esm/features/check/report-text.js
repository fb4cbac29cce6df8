import { summaryOf } from './finding.js';

const SIGNS = { ok: "ok", look: "look at this", broken: "BROKEN" };
function reportText(version, page, groups) {
  const parts = groups.filter(({ findings }) => findings.length > 0).map(
    ({ title, findings }) => [
      title,
      ...findings.flatMap(({ standing, says, cure, inReport }) => [
        `- ${SIGNS[standing]}: ${inReport ?? says}`,
        ...cure === void 0 ? [] : [`  What to do: ${cure}`]
      ])
    ].join("\n")
  );
  return [
    `back-pain-widgets ${version}: check of ${page || "a page without an address"}`,
    summaryOf(groups),
    ...parts
  ].join("\n\n");
}

export { reportText };
