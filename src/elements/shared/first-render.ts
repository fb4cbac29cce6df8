import { painted } from './own-task.js';
import { takeTurn, type Turn } from './turns.js';

/** What an element says of its first render. */
export interface FirstRenderPlan {
  /** When it comes, among those of all our elements on the page. */
  turn: Turn;
  /** What it waits for; null where everything is there. */
  words: Promise<unknown> | null;
  /** The element stands in the page as HTML already, which can be read and filled in. */
  cameAsHtml: boolean;
  /** Work of a long render that can be done before it: each in a task of its own, so that none is long. */
  preparations: readonly (() => unknown)[];
  /** How much room the element keeps on the page until then, as CSS writes a height. */
  room: string;
}

/** An element that renders itself for the first time when its words are there and its turn has come. */
export class FirstRender {
  private room: HTMLElement | undefined;

  constructor(
    private readonly host: HTMLElement & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly hasUpdated: boolean;
    },
  ) {}

  /** @returns settles when it has rendered; undefined where somebody could not wait and has rendered it meanwhile */
  come(plan: FirstRenderPlan, render: () => unknown): Promise<unknown> | undefined {
    this.keepRoom(plan.room);
    // HTML that came before the script is painted before it is taken over.
    const first = plan.cameAsHtml ? Promise.all([plan.words, painted()]) : plan.words;
    return first ? first.then(() => this.inTurn(plan, render)) : this.inTurn(plan, render);
  }

  private inTurn({ turn, preparations }: FirstRenderPlan, render: () => unknown) {
    const { host } = this;
    if (host.hasUpdated) return undefined;
    const place = { host, place: host, turn };
    for (const run of preparations) takeTurn({ ...place, run, isPreparation: true });
    return new Promise<unknown>((resolve) => {
      // What a promise is made with runs at once, and an error in it rejects the promise.
      const run = () => resolve(new Promise((done) => done(render())));
      takeTurn({ ...place, run });
    });
  }

  /** What follows on the page must not be seen to move down when the first render comes. */
  private keepRoom(height: string): void {
    const { renderRoot } = this.host;
    // Markup that came from the server keeps the room itself.
    if (this.room || renderRoot.hasChildNodes()) return;
    this.room = document.createElement('div');
    this.room.style.height = height;
    renderRoot.append(this.room);
  }

  /** The element takes the room itself. */
  giveUpRoom(): void {
    this.room?.remove();
    this.room = undefined;
  }
}
