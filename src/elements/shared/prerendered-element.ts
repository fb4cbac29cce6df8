import { adoptStyles, LitElement, type CSSResultOrNative, type PropertyValues } from 'lit';
import { noteWhatWasDone } from './carry-over.js';
import { keepHeights } from './keep-heights.js';
import { readRecord, takeOver } from './prerendered-html.js';
import { withoutTurns } from './turns.js';

/**
 * An element that can be rendered on a server, and whose shadow root may stand in the page as HTML before the script
 * arrives. The script then takes the HTML over as it is: nothing moves, and what a reader has typed, ticked, opened or
 * focused stays. Where the HTML does not fit the script, the element is drawn afresh and gets back what was done.
 */
export abstract class PrerenderedElement extends LitElement {
  private hasMetPage = false;
  /** The shadow root stood in the page before the script. */
  private hadHtml = false;
  private needsStyles = false;
  /** That HTML is not ours yet. */
  private isToBeTakenOver = false;
  /** While the HTML is taken over: the options that it was written with, by attribute name. */
  private writtenWith: Readonly<Record<string, string>> | null = null;

  override connectedCallback(): void {
    this.hasMetPage = true;
    super.connectedCallback();
  }

  /** A script has moved the element into another document, which takes no style sheets of this one. */
  adoptedCallback(): void {
    // Those that came with the HTML are nodes, and have come along.
    if (this.needsStyles || !this.shadowRoot || this.shadowRoot.querySelector('style')) return;
    putStyles(this.shadowRoot, this.constructor as typeof LitElement);
  }

  /**
   * False where a render has the element's own options alone: on a server, and while HTML is taken over. Only where
   * this is true may a render ask the page for its options, its language or its other elements.
   */
  protected get knowsPage(): boolean {
    return this.hasMetPage && !this.writtenWith;
  }

  /** The element is read without the script, at first or for good: rendered on a server, or taken over from there. */
  protected get cameAsHtml(): boolean {
    return !this.hasMetPage || this.hadHtml;
  }

  /** What an attribute says: its own value, or while HTML is taken over, the value that it was written with. */
  protected written<Own>(own: Own, attribute: string): Own | string | null {
    return (this.writtenWith ? this.writtenWith[attribute] : own) ?? null;
  }

  /** The styles come later: reading them takes a slow phone longer than all else that an element does when it is met. */
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    this.hadHtml = this.isToBeTakenOver = this.shadowRoot !== null;
    this.needsStyles = !this.hadHtml;
    // eslint-disable-next-line wc/attach-shadow-constructor -- lit makes it when the element is met first
    return this.shadowRoot ?? this.attachShadow(shadowRootOptions);
  }

  /** Gives the element its styles, if it has none yet. The first render does so at the latest. */
  protected wearStyles(): void {
    if (this.needsStyles && this.shadowRoot)
      putStyles(this.shadowRoot, this.constructor as typeof LitElement);
    this.needsStyles = false;
  }

  protected override update(changed: PropertyValues): void {
    this.wearStyles();
    const root = this.isToBeTakenOver ? this.shadowRoot : null;
    if (!root) {
      super.update(changed);
      return;
    }
    // The HTML has every part already, so none may wait for its turn.
    withoutTurns(this, () => {
      const giveBack = this.takeOver(root);
      const keep = keepHeights(root);
      // As after any change: only what differs from the HTML is written, such as the options of this page.
      super.update(changed);
      keep();
      giveBack?.();
    });
  }

  /** @returns where the element is to be drawn afresh: what gives back what the reader has done */
  private takeOver(root: ShadowRoot): (() => void) | null {
    const { elementStyles } = this.constructor as typeof LitElement;
    this.isToBeTakenOver = false;
    try {
      const { options, marks } = readRecord(this);
      this.writtenWith = options;
      withoutTurns(this, () => takeOver(root, this.render(), marks, this.renderOptions));
      useStyles(root, elementStyles);
      return null;
    } catch (error) {
      console.warn(`<${this.localName}>: its HTML does not fit this script, so it is drawn afresh.`, error);
      const giveBack = noteWhatWasDone(root);
      root.replaceChildren();
      adoptStyles(root, elementStyles);
      return giveBack;
    } finally {
      this.writtenWith = null;
    }
  }
}

/** Style sheets belong to one document: in that of a frame an element has some of its own. */
function putStyles(root: ShadowRoot, { elementStyles }: typeof LitElement): void {
  const { defaultView } = root.ownerDocument;
  if (root.ownerDocument === document || !defaultView?.CSSStyleSheet) {
    adoptStyles(root, elementStyles);
    return;
  }
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}

/**
 * The styles that came with the HTML stay where they are ours to the letter, and in effect: a content policy may have
 * stopped them. Else ours take their place.
 */
function useStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const written = root.querySelector('style');
  const ours = styles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  if (written?.sheet && written.textContent === ours) return;
  adoptStyles(root, [...styles]);
  written?.remove();
}
