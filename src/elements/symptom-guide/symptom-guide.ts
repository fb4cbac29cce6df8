import { html } from 'lit';
import { heading } from '../widget/heading.js';
import { WidgetElement } from '../widget/widget-element.js';

export class SymptomGuide extends WidgetElement {
  protected override renderContent(): unknown {
    return html`<div data-main-heading>${heading(this.topLevel, '', { focusable: true })}</div>`;
  }
}
