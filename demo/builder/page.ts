/** An element of this page that is always there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

export function fieldById(id: string): HTMLInputElement {
  return byId(id) as HTMLInputElement;
}

export function make(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/**
 * Shows these things as the items of a list, and leaves alone what is there already: a press that begins before a field
 * is left and ends after it must still find its button.
 */
export function showItems<Thing>(
  list: HTMLElement,
  things: readonly Thing[],
  view: (thing: Thing) => HTMLElement,
): void {
  const keys = things.map((thing) => JSON.stringify(thing));
  things.forEach((thing, at) => {
    const here = list.children[at] ?? null;
    const key = keys[at] ?? '';
    if (here && shown.get(here) === key) return;
    const moved = [...list.children].slice(at).find((item) => shown.get(item) === key);
    const item = moved ?? view(thing);
    shown.set(item, key);
    list.insertBefore(item, here);
  });
  for (const item of [...list.children].slice(things.length)) item.remove();
}

/** What each item shows. */
const shown = new WeakMap<Element, string>();
