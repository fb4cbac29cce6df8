/**
 * What a reader has done in a shadow root before the script came: typed, ticked, opened, focused, selected.
 */
type Control = HTMLInputElement | HTMLTextAreaElement;

/** From where to where, and which of both ends moves. */
type Selection = [start: number, end: number, direction: 'forward' | 'backward' | 'none'];

const CONTROLS = 'input, textarea';
const TICKED = /^(checkbox|radio)$/;

/**
 * Notes what was done, for a root that has to be drawn afresh.
 * @returns gives it to the new nodes, once they are there
 */
export function noteWhatWasDone(root: ShadowRoot): () => void {
  const changed = changedControls(root);
  const opened = [...root.querySelectorAll('details')].map(({ open }) => open);
  const focused = root.activeElement;
  const selection = focused && selectionOf(focused);
  return () => {
    for (const control of changed) {
      const fresh = sameIn(root, control) as Control | undefined;
      if (!fresh) continue;
      if (TICKED.test(control.type))
        (fresh as HTMLInputElement).checked = (control as HTMLInputElement).checked;
      else fresh.value = control.value;
    }
    root
      .querySelectorAll('details')
      .forEach((details, index) => (details.open = opened[index] ?? details.open));
    const target = focused && sameIn(root, focused);
    target?.focus({ preventScroll: true });
    if (target && selection) (target as Control).setSelectionRange(...selection);
  };
}

function changedControls(root: ShadowRoot): Control[] {
  return [...root.querySelectorAll<Control>(CONTROLS)].filter((control) =>
    TICKED.test(control.type)
      ? (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked
      : control.value !== control.defaultValue,
  );
}

/** What stands in the root for the same thing: by its id, the name of the field and the answer, or what it does. */
function sameIn(root: ShadowRoot, old: Element): HTMLElement | undefined {
  const sought = identity(old);
  return [...root.querySelectorAll<HTMLElement>(old.localName)].find((it) => identity(it) === sought);
}

function identity(element: Element): string {
  const answer = TICKED.test(element.getAttribute('type') ?? '') ? 'value' : '';
  return JSON.stringify(
    ['id', 'name', answer, 'data-do', 'href'].map((name) => name && element.getAttribute(name)),
  );
}

/** Null where nothing can be selected, as in a field for an e-mail address. */
function selectionOf(element: Element): Selection | null {
  const { selectionStart, selectionEnd, selectionDirection } = element as Partial<Control>;
  return typeof selectionStart === 'number'
    ? [selectionStart, selectionEnd ?? selectionStart, selectionDirection ?? 'none']
    : null;
}
