import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lookAround, onPageLookChange, wearPageLook, type PageAround } from './page-look.js';

/**
 * Keeps an element at home on its page: at its first render, when its own heading gets another level, when its theme
 * changes, and when the page changes.
 */
export class PageLook implements ReactiveController {
  private seen: { around: PageAround; level: number } | null = null;
  private worn: { around: PageAround; wrapper: HTMLElement; theme: string | undefined } | null = null;
  private stopListening: (() => void) | undefined;

  /** @param level of the element's own heading; null as long as the page is not to be asked */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode },
    private readonly level: () => number | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopListening = onPageLookChange(() => {
      // What is not rendered yet looks around when it is.
      if (!this.worn) return;
      this.look();
      this.wear();
    });
  }

  hostDisconnected(): void {
    this.stopListening?.();
  }

  hostUpdate(): void {
    if (this.level() !== this.seen?.level) this.look();
  }

  hostUpdated(): void {
    this.wear();
  }

  private look(): void {
    const level = this.level();
    this.seen = level === null ? null : { around: lookAround(this.host, level), level };
  }

  private wear(): void {
    const around = this.seen?.around;
    const wrapper = this.host.renderRoot.querySelector<HTMLElement>('.bp');
    if (!around || !wrapper) return;
    const { theme } = wrapper.dataset;
    const { worn } = this;
    if (worn?.around === around && worn.wrapper === wrapper && worn.theme === theme) return;
    wearPageLook(wrapper, around);
    this.worn = { around, wrapper, theme };
  }
}
