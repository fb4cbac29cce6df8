import { broken, look, ok } from './finding.js';

function elementFindings(elements, unfilled) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name } of elements) counts.set(name, (counts.get(name) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  const hasGuide = counts.has("symptom-guide");
  const none = elements.length === 0 && unfilled.length === 0;
  return [
    ...none ? [
      broken(
        "None of the three elements is on this page.",
        "Paste <back-pain-article></back-pain-article>, <symptom-guide></symptom-guide> or <appointment-form></appointment-form>. If you have, your editor took it away: docs/embedding.md lists the ways that editors leave alone."
      )
    ] : [],
    ...elements.map(elementFinding),
    ...unfilled.map(unfilledFinding),
    ...several.map(
      ([name, count]) => look(
        `<${name}> is on this page ${count} times.`,
        "Keep one, unless you meant it: patients may fill in the wrong one, and the way from one element to the next leads to the first."
      )
    ),
    ...hasGuide && !counts.has("appointment-form") ? [
      look(
        "There is a symptom guide but no appointment form on this page.",
        'If you have a form elsewhere, give its address: <symptom-guide booking="/appointments">.'
      )
    ] : []
  ];
}
function elementFinding({ name, place, life, unseen, swallowed }) {
  const what = `<${name}> in ${place}`;
  if (swallowed.length > 0)
    return broken(
      `${what} holds parts of your page: ${swallowed.join(", ")}. They vanish with it.`,
      `Close the element: write <${name}></${name}>, never <${name} />.`
    );
  if (life === "foreign")
    return broken(
      `${what} is not ours: another script on this page has taken the name.`,
      "Find the other script (an older copy of this one, under another name?) and take it away."
    );
  if (life === "lifeless")
    return broken(
      `${what} is in the page\u2019s HTML, but has not come to life.`,
      "Look into the browser\u2019s console for an error. In a part of the page that a script keeps to itself call backPainWidgets.mount(root)."
    );
  if (life === "waiting")
    return look(`${what} is there, and not drawn yet.`, "Wait a moment, then press \u201CCheck again\u201D.");
  if (unseen === "not shown")
    return look(
      `${what} works, but is not shown: it, or something around it, is hidden.`,
      "In a closed tab or accordion that is meant to be. Else look for \u201Cdisplay: none\u201D or \u201Chidden\u201D around it."
    );
  if (unseen === "invisible")
    return look(
      `${what} works, but cannot be seen: it, or something around it, is invisible (visibility or opacity).`,
      "A theme\u2019s animation may have stopped half way. Take the element out of the animated part."
    );
  if (unseen === "no room")
    return broken(
      `${what} works, but has no room: it is 0 pixels wide or high.`,
      "Give what stands around it a width and a height."
    );
  return ok(`${what} works.`);
}
function unfilledFinding({ markup, place, why, meant }) {
  const what = `${markup} in ${place}`;
  switch (why) {
    case "misspelt tag":
      return broken(`${what} is none of our elements.`, `Write <${meant ?? ""}></${meant ?? ""}>.`);
    case "unknown name":
      return broken(
        `${what} names none of our elements.`,
        meant === null ? "The names are back-pain-article, symptom-guide and appointment-form." : `Did you mean ${meant}?`
      );
    case "shown as text":
      return broken(
        `The page shows the code ${what} to its readers as text.`,
        "Paste it in the editor\u2019s view of the source (\u201CCode\u201D, \u201CHTML\u201D) or into an HTML block, not among the text."
      );
    case "comment":
      return look(
        `${what} stays as it is: it is marked as written by visitors, or stands among comments.`,
        "Put it elsewhere on the page."
      );
    case "form":
      return broken(
        `${what} stays as it is: a form cannot be a placeholder.`,
        "Use a <div> in place of the <form>."
      );
    case "shadow":
      return broken(
        `${what} stands in a part of the page that a script keeps to itself (a shadow root).`,
        "Call backPainWidgets.mount(root) there, once."
      );
    case "unknown":
      return broken(
        `${what} has not become an element.`,
        "Look into the browser\u2019s console for an error, then press \u201CCheck again\u201D."
      );
  }
}

export { elementFindings };
