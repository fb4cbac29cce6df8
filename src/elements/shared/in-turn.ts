import { html, nothing, type ChildPart } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import { inShownCatalogue } from '../../locales/shown-catalogue.js';
import { rendersInOneGo, takeTurn, TURN } from './turns.js';

/**
 * Lets a template leave a part for later: `${inTurn(() => sectionView(…))}`. The part keeps its place empty (or with
 * `meanwhile` in it) until its turn comes, see `turns.ts`. Once it has been shown it is rendered with the rest of the
 * template, like any other part. On a server, and while hydrating, it is rendered at once.
 */
class InTurn extends AsyncDirective {
  private content: () => unknown = () => nothing;
  private part?: ChildPart;
  private shown = false;
  private takeBack: (() => void) | undefined;

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- it gives `inTurn` its second argument
  override render(content: () => unknown, _meanwhile?: unknown): unknown {
    return content();
  }

  override update(part: ChildPart, [content, meanwhile = nothing]: [() => unknown, unknown?]): unknown {
    const { host } = part.options ?? {};
    this.shown ||= !(host instanceof Element) || rendersInOneGo(host);
    if (this.shown) {
      this.forget();
      return content();
    }
    this.content = content;
    this.part = part;
    if (this.isConnected) this.wait();
    return meanwhile;
  }

  protected override disconnected(): void {
    this.forget();
  }

  protected override reconnected(): void {
    if (!this.shown) this.wait();
  }

  private wait(): void {
    const { options, startNode } = this.part ?? {};
    if (this.takeBack || !(options?.host instanceof Element) || !startNode) return;
    this.takeBack = takeTurn({
      host: options.host,
      place: startNode,
      turn: TURN.part,
      run: () => {
        this.takeBack = undefined;
        this.shown = true;
        this.setValue(this.content());
      },
    });
  }

  private forget(): void {
    this.takeBack?.();
    this.takeBack = undefined;
  }
}

const withDirective = directive(InTurn);

/**
 * A part of a template that is shown in its own turn, in the same words as the template.
 * @param content what to show
 * @param meanwhile what to show until then
 */
export const inTurn = (content: () => unknown, meanwhile?: unknown): DirectiveResult =>
  withDirective(inShownCatalogue(content), meanwhile);

/**
 * To stand after the last of several parts in turn. Until they are all shown it keeps what follows on the page out of
 * sight, so that nothing the reader sees is moved when they come.
 */
export const roomForWhatComes = () => inTurn(() => nothing, html`<div class="room"></div>`);
