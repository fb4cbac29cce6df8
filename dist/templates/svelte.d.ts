import type { HTMLAttributes } from 'svelte/elements';
import type { BackPainWidgetsElements as Ours } from '../jsx/elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<E extends HTMLElement, Attributes, Events> = Omit<HTMLAttributes<E>, keyof Attributes> & Attributes & Listeners<Events>;
type Elements = {
  [Tag in keyof Ours]: Props<Ours[Tag]['element'], Ours[Tag]['attributes'], Ours[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
