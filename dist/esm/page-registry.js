function pageRegistry() {
  return typeof customElements === "undefined" ? null : customElements;
}
let isTold = false;
function tellOfNoRegistry() {
  if (isTold || typeof document === "undefined") return;
  isTold = true;
  console.warn(
    "back-pain-widgets: there are no custom elements here, so nothing is registered; what stands inside the elements is shown."
  );
}

export { pageRegistry, tellOfNoRegistry };
