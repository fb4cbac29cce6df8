const CONTROLS = "input, textarea";
const TICKED = /^(checkbox|radio)$/;
function noteWhatWasDone(root) {
  const changed = changedControls(root);
  const opened = [...root.querySelectorAll("details")].map(({ open }) => open);
  const focused = root.activeElement;
  const selection = focused && selectionOf(focused);
  return () => {
    for (const control of changed) {
      const fresh = sameIn(root, control);
      if (!fresh) continue;
      if (TICKED.test(control.type))
        fresh.checked = control.checked;
      else fresh.value = control.value;
    }
    root.querySelectorAll("details").forEach((details, index) => details.open = opened[index] ?? details.open);
    const target = focused && sameIn(root, focused);
    target?.focus({ preventScroll: true });
    if (target && selection) target.setSelectionRange(...selection);
  };
}
function changedControls(root) {
  return [...root.querySelectorAll(CONTROLS)].filter(
    (control) => TICKED.test(control.type) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
  );
}
function sameIn(root, old) {
  const sought = identity(old);
  return [...root.querySelectorAll(old.localName)].find((it) => identity(it) === sought);
}
function identity(element) {
  const answer = TICKED.test(element.getAttribute("type") ?? "") ? "value" : "";
  return JSON.stringify(
    ["id", "name", answer, "data-do", "href"].map((name) => name && element.getAttribute(name))
  );
}
function selectionOf(element) {
  const { selectionStart, selectionEnd, selectionDirection } = element;
  return typeof selectionStart === "number" ? [selectionStart, selectionEnd ?? selectionStart, selectionDirection ?? "none"] : null;
}

export { noteWhatWasDone };
