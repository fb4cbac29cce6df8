import { nothing, html } from 'lit';
import { directive, AsyncDirective } from 'lit/async-directive.js';
import { inShownCatalogue } from '../../locales/shown-catalogue.js';
import { rendersInOneGo, takeTurn, TURN } from './turns.js';

class InTurn extends AsyncDirective {
  constructor() {
    super(...arguments);
    this.content = () => nothing;
    this.shown = false;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- it gives `inTurn` its second argument
  render(content, _meanwhile) {
    return content();
  }
  update(part, [content, meanwhile = nothing]) {
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
  disconnected() {
    this.forget();
  }
  reconnected() {
    if (!this.shown) this.wait();
  }
  wait() {
    const { options, startNode } = this.part ?? {};
    if (this.takeBack || !(options?.host instanceof Element) || !startNode) return;
    this.takeBack = takeTurn({
      host: options.host,
      place: startNode,
      turn: TURN.part,
      run: () => {
        this.takeBack = void 0;
        this.shown = true;
        this.setValue(this.content());
      }
    });
  }
  forget() {
    this.takeBack?.();
    this.takeBack = void 0;
  }
}
const withDirective = directive(InTurn);
const inTurn = (content, meanwhile) => withDirective(inShownCatalogue(content), meanwhile);
const roomForWhatComes = () => inTurn(() => nothing, html`<div class="room"></div>`);

export { inTurn, roomForWhatComes };
