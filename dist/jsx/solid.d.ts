import type { JSX } from 'solid-js';
import type { BackPainWidgetsElements as Ours } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<E extends HTMLElement, Attributes, Events> = Omit<JSX.HTMLAttributes<E>, keyof Attributes> & Attributes & Listeners<Events>;
type Elements = {
  [Tag in keyof Ours]: Props<Ours[Tag]['element'], Ours[Tag]['attributes'], Ours[Tag]['events']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
