import { LitElement, adoptStyles } from 'lit';
import { noteWhatWasDone } from './carry-over.js';
import { keepHeights } from './keep-heights.js';
import { readRecord, takeOver } from './prerendered-html.js';
import { withoutTurns } from './turns.js';

class PrerenderedElement extends LitElement {
  constructor() {
    super(...arguments);
    this.hasMetPage = false;
    /** The shadow root stood in the page before the script. */
    this.hadHtml = false;
    this.needsStyles = false;
    /** That HTML is not ours yet. */
    this.isToBeTakenOver = false;
    /** While the HTML is taken over: the options that it was written with, by attribute name. */
    this.writtenWith = null;
  }
  connectedCallback() {
    this.hasMetPage = true;
    super.connectedCallback();
  }
  /** A script has moved the element into another document, which takes no style sheets of this one. */
  adoptedCallback() {
    if (this.needsStyles || !this.shadowRoot || this.shadowRoot.querySelector("style")) return;
    putStyles(this.shadowRoot, this.constructor);
  }
  /**
   * False where a render has the element's own options alone: on a server, and while HTML is taken over. Only where
   * this is true may a render ask the page for its options, its language or its other elements.
   */
  get knowsPage() {
    return this.hasMetPage && !this.writtenWith;
  }
  /** The element is read without the script, at first or for good: rendered on a server, or taken over from there. */
  get cameAsHtml() {
    return !this.hasMetPage || this.hadHtml;
  }
  /** What an attribute says: its own value, or while HTML is taken over, the value that it was written with. */
  written(own, attribute) {
    return (this.writtenWith ? this.writtenWith[attribute] : own) ?? null;
  }
  /** The styles come later: reading them takes a slow phone longer than all else that an element does when it is met. */
  createRenderRoot() {
    const { shadowRootOptions } = this.constructor;
    this.hadHtml = this.isToBeTakenOver = this.shadowRoot !== null;
    this.needsStyles = !this.hadHtml;
    return this.shadowRoot ?? this.attachShadow(shadowRootOptions);
  }
  /** Gives the element its styles, if it has none yet. The first render does so at the latest. */
  wearStyles() {
    if (this.needsStyles && this.shadowRoot)
      putStyles(this.shadowRoot, this.constructor);
    this.needsStyles = false;
  }
  update(changed) {
    this.wearStyles();
    const root = this.isToBeTakenOver ? this.shadowRoot : null;
    if (!root) {
      super.update(changed);
      return;
    }
    withoutTurns(this, () => {
      const giveBack = this.takeOver(root);
      const keep = keepHeights(root);
      super.update(changed);
      keep();
      giveBack?.();
    });
  }
  /** @returns where the element is to be drawn afresh: what gives back what the reader has done */
  takeOver(root) {
    const { elementStyles } = this.constructor;
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
function putStyles(root, { elementStyles }) {
  const { defaultView } = root.ownerDocument;
  if (root.ownerDocument === document || !defaultView?.CSSStyleSheet) {
    adoptStyles(root, elementStyles);
    return;
  }
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync("cssText" in style ? style.cssText : "");
    return sheet;
  });
}
function useStyles(root, styles) {
  const written = root.querySelector("style");
  const ours = styles.map((style) => "cssText" in style ? style.cssText : "").join("");
  if (written?.sheet && written.textContent === ours) return;
  adoptStyles(root, [...styles]);
  written?.remove();
}

export { PrerenderedElement };
