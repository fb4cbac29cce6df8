import { ok, broken, look } from './finding.js';

function scriptFindings({ version, address, tags, alsoHere, pageIsSafe }) {
  const addresses = [...new Set(tags.map((tag) => tag.address))];
  return [
    ok(
      address === null ? `Version ${version}, imported from the package.` : `Version ${version}, from ${address}.`
    ),
    ...address === null ? [] : [tagFinding(tags)],
    ...alsoHere === null ? [] : [
      broken(
        `Version ${alsoHere} is on this page, too. The one that came first (${version}) took the page.`,
        "Keep one script tag. A theme, a plugin and a tag manager may each have brought one."
      )
    ],
    ...addresses.length > 1 && alsoHere === null ? [
      look(
        `The script is on this page from ${addresses.length} addresses: ${addresses.join(", ")}.`,
        "Keep one of them."
      )
    ] : [],
    ...pageIsSafe ? [] : [
      look(
        "This page came without https.",
        "Patients\u2019 browsers call it \u201Cnot secure\u201D. Switch https on at your host before you go live."
      )
    ]
  ];
}
function tagFinding(tags) {
  const [first] = tags;
  if (!first)
    return look(
      "The script\u2019s own tag is not on the page any more, so options on it may not have been read.",
      "If options are missing below, add data-bp-config to the tag, or set them with backPainWidgets.configure({\u2026})."
    );
  const by = first.by === "file name" ? "its file name" : first.by === "both" ? "its file name and data-bp-config" : "data-bp-config";
  return ok(
    tags.length === 1 ? `Its tag was found by ${by}.` : `${tags.length} tags were found; their options complete each other, the later ones first.`
  );
}

export { scriptFindings };
