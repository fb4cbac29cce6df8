import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onPageLookChange, wearPageLook } from './page-look.js';

/** What the look depends on besides the page. */
interface Worn {
  /** The element's `.bp`. */
  wrapper: HTMLElement;
  theme: string | undefined;
  /** Level of the element's own heading. */
  level: number;
}

/** Keeps an element at home on its page: after a render that changes what its look depends on, and when the page changes. */
export class PageLook implements ReactiveController {
  private worn: Worn | null = null;
  private stopListening: (() => void) | undefined;

  /** @param wearing null as long as nothing is rendered, or the page is not to be asked */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wearing: () => Worn | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopListening = onPageLookChange(this.wear);
  }

  hostDisconnected(): void {
    this.stopListening?.();
  }

  hostUpdated(): void {
    const now = this.wearing();
    const { worn } = this;
    if (now?.wrapper !== worn?.wrapper || now?.theme !== worn?.theme || now?.level !== worn?.level)
      this.wear();
  }

  private readonly wear = (): void => {
    this.worn = this.wearing();
    if (this.worn) wearPageLook(this.host, this.worn.wrapper, this.worn.level);
  };
}
