import { painted } from './own-task.js';
import { takeTurn } from './turns.js';

class FirstRender {
  constructor(host) {
    this.host = host;
  }
  /** @returns settles when it has rendered; undefined where somebody could not wait and has rendered it meanwhile */
  come(plan, render) {
    this.keepRoom(plan.room);
    const first = plan.cameAsHtml ? Promise.all([plan.words, painted()]) : plan.words;
    return first ? first.then(() => this.inTurn(plan, render)) : this.inTurn(plan, render);
  }
  inTurn({ turn, preparations }, render) {
    const { host } = this;
    if (host.hasUpdated) return void 0;
    const place = { host, place: host, turn };
    for (const run of preparations) takeTurn({ ...place, run, isPreparation: true });
    return new Promise((resolve) => {
      const run = () => resolve(new Promise((done) => done(render())));
      takeTurn({ ...place, run });
    });
  }
  /** What follows on the page must not be seen to move down when the first render comes. */
  keepRoom(height) {
    const { renderRoot } = this.host;
    if (this.room || renderRoot.hasChildNodes()) return;
    this.room = document.createElement("div");
    this.room.style.height = height;
    renderRoot.append(this.room);
  }
  /** The element takes the room itself. */
  giveUpRoom() {
    this.room?.remove();
    this.room = void 0;
  }
}

export { FirstRender };
