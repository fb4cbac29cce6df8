import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BackPainWidgetsElements as Ours } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<E extends HTMLElement, Attributes, Events> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Attributes> & Attributes & Listeners<Events>;
type Elements = {
  [Tag in keyof Ours]: Props<Ours[Tag]['element'], Ours[Tag]['attributes'], Ours[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
