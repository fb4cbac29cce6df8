import { render } from 'lit';
import type { SourceId } from '../../content/sources/index.js';

/**
 * Shows the sources of a mark right below its paragraph or list, and takes them away at the next press or by Escape.
 * They stand in the text and above nothing: so they are read where they belong, at any width and zoom, and the next
 * press of Tab leads into them.
 */
export class OpenSources {
  private readonly shown = new Map<HTMLElement, HTMLElement>();
  private made = 0;

  /** @param view renders the sources of a mark */
  constructor(private readonly view: (sources: readonly SourceId[]) => unknown) {}

  /** Listens for clicks in the article; pressing Enter or the space bar is one too. */
  readonly click = ({ target }: Event): void => {
    const mark = (target as Element).closest<HTMLElement>('.mark[data-sources]');
    if (!mark) return;
    if (this.shown.has(mark)) this.close(mark);
    else this.open(mark);
  };

  /** Escape closes what belongs to the place where the reader is. */
  readonly keydown = ({ key, target }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    for (const [mark, box] of this.shown)
      if (mark === target || box.contains(target as Node)) {
        this.close(mark);
        mark.focus();
      }
  };

  /** Before the article is shown anew, in another language perhaps. */
  closeAll(): void {
    for (const mark of [...this.shown.keys()]) this.close(mark);
  }

  private open(mark: HTMLElement): void {
    const box = document.createElement('div');
    box.className = 'sources-box card small';
    box.id = `sources-${(this.made += 1)}`;
    render(this.view((mark.dataset['sources'] ?? '').split(' ') as SourceId[]), box);
    mark.closest('table, li, p')?.after(box);
    if (box.previousElementSibling?.localName === 'li') box.previousElementSibling.append(box);
    mark.setAttribute('aria-expanded', 'true');
    mark.setAttribute('aria-controls', box.id);
    this.shown.set(mark, box);
  }

  private close(mark: HTMLElement): void {
    this.shown.get(mark)?.remove();
    this.shown.delete(mark);
    mark.setAttribute('aria-expanded', 'false');
    mark.removeAttribute('aria-controls');
  }
}
