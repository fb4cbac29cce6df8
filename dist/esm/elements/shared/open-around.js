function isRendered(element) {
  const { checkVisibility } = element;
  return checkVisibility ? checkVisibility.call(element, { visibilityProperty: true }) : element.getClientRects().length > 0;
}
function canBeOpened(element) {
  const closed = closedAround(element);
  return closed.length > 0 && closed.every((one) => isRendered(one) || closedAround(one).length > 0);
}
function openAround(element) {
  for (const closed of closedAround(element).reverse()) {
    if (closed instanceof HTMLDetailsElement) closed.open = true;
    else {
      closed.dispatchEvent(new Event("beforematch", { bubbles: true }));
      closed.removeAttribute("hidden");
    }
  }
}
function closedAround(element) {
  const closed = [];
  for (let one = element; one; one = around(one)) {
    const outer = around(one);
    if (one.getAttribute("hidden") === "until-found") closed.push(one);
    if (outer instanceof HTMLDetailsElement && !outer.open && !isSummaryOf(one, outer)) closed.push(outer);
  }
  return closed;
}
function around(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
function isSummaryOf(element, details) {
  return element === details.querySelector(":scope > summary");
}

export { canBeOpened, isRendered, openAround };
