/**
 * Where the page keeps its custom elements; null where it has no such place: in the world that a browser gives to an
 * extension, in a worker, in some DOMs that are made for tests.
 */
export function pageRegistry(): CustomElementRegistry | null {
  return typeof customElements === 'undefined' ? null : customElements;
}

let isTold = false;

/** Says once why no element comes to life. A worker or a server shows no page, so there it would tell nobody anything. */
export function tellOfNoRegistry(): void {
  if (isTold || typeof document === 'undefined') return;
  isTold = true;
  console.warn(
    'back-pain-widgets: there are no custom elements here, so nothing is registered; what stands inside the elements is shown.',
  );
}
