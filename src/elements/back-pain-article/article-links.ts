import { moveToHeading } from '../widget/page-neighbours.js';

/**
 * Links inside the article. A fragment does not reach into a shadow root, and the address bar is the clinic's, not
 * ours: so a click (Enter is one too) moves focus to the target, and the page's hash stays as it is. With a modifier key the
 * browser does what it always does.
 */
export class ArticleLinks {
  private lastMark: HTMLElement | null = null;

  constructor(private readonly root: () => DocumentFragment | HTMLElement) {}

  readonly follow = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // What the clinic put into a slot bubbles through here as well, and is none of ours.
    if (!link || !this.root().contains(link)) return;
    const target = this.targetOf(link);
    if (!target) return;
    event.preventDefault();
    if (link.dataset['source'] !== undefined) this.lastMark = link;
    moveToHeading(target);
  };

  private targetOf(link: HTMLAnchorElement): HTMLElement | null {
    const address = link.getAttribute('href') ?? '';
    const cited = link.dataset['back'];
    if (cited !== undefined) return this.markOf(cited);
    return address.startsWith('#')
      ? this.root().querySelector<HTMLElement>(`#${CSS.escape(address.slice(1))}`)
      : null;
  }

  /** Where the reader came from; else the first place that cites this source. */
  private markOf(source: string): HTMLElement | null {
    if (this.lastMark?.isConnected && this.lastMark.dataset['source'] === source) return this.lastMark;
    return this.root().querySelector<HTMLElement>(`a.mark[data-source="${CSS.escape(source)}"]`);
  }
}
