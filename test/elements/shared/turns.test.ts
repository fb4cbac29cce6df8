import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { inTurn, roomForWhatComes } from '../../../src/elements/shared/in-turn.js';
import {
  showAll,
  showEverything,
  takeTurn,
  TURN,
  whenShown,
  withoutTurns,
} from '../../../src/elements/shared/turns.js';

/** Three parts in turn, the second with two parts of its own. */
class InParts extends LitElement {
  words = 'a';
  oneGo = false;
  override performUpdate(): void {
    if (this.oneGo) withoutTurns(this, () => super.performUpdate());
    else super.performUpdate();
  }
  override render() {
    const word = (name: string) => html`<i>${name}${this.words}</i>`;
    return html`<b>at once</b>${inTurn(() => word('1'))}
      ${inTurn(() => html`${word('2')}${inTurn(() => word('3'))}${inTurn(() => word('4'))}`)}
      ${inTurn(() => word('5'))}${roomForWhatComes()}`;
  }
}
customElements.define('in-parts', InParts);

const text = (host: InParts) => [...host.renderRoot.querySelectorAll('i')].map((part) => part.textContent);
const opened = () => fixture<InParts>(html`<in-parts></in-parts>`);

/** What stood there after each change, until all is shown. */
async function history(host: InParts): Promise<string[]> {
  const seen = new Set<string>();
  const look = () =>
    seen.add(`${text(host).join(' ')}${host.renderRoot.querySelector('.room') ? ' room' : ''}`);
  look();
  const watch = new MutationObserver(look);
  watch.observe(host.renderRoot, { childList: true, subtree: true });
  await whenShown(host);
  await Promise.resolve();
  watch.disconnect();
  return [...seen];
}

describe('parts in turn', () => {
  it('come one by one, in reading order, with room below until the last has come', async () => {
    const host = await opened();
    expect(text(host)).to.deep.equal([]);
    expect(host.renderRoot.querySelector('b')).to.exist;
    expect(await history(host)).to.deep.equal([
      ' room',
      '1a room',
      '1a 2a room',
      '1a 2a 3a room',
      '1a 2a 3a 4a room',
      '1a 2a 3a 4a 5a room',
      '1a 2a 3a 4a 5a',
    ]);
  });

  it('are rendered with all the rest once they are shown', async () => {
    const host = await opened();
    await whenShown(host);
    host.words = 'b';
    host.requestUpdate();
    await host.updateComplete;
    expect(text(host)).to.deep.equal(['1b', '2b', '3b', '4b', '5b']);
  });

  it('show what is true when their turn comes', async () => {
    const host = await opened();
    host.words = 'b';
    host.requestUpdate();
    await host.updateComplete;
    expect(text(host)).to.deep.equal([]);
    await whenShown(host);
    expect(text(host)).to.deep.equal(['1b', '2b', '3b', '4b', '5b']);
  });

  it('come at once when somebody asks for all, and before print', async () => {
    const host = await opened();
    showAll(host);
    expect(text(host)).to.have.length(5);
    const [one, other] = [await opened(), await opened()];
    window.dispatchEvent(new Event('beforeprint'));
    expect([text(one), text(other)].map(({ length }) => length)).to.deep.equal([5, 5]);
  });

  it('come in the first render where markup from a server has to be met', async () => {
    const host = new InParts();
    host.oneGo = true;
    document.body.append(host);
    await host.updateComplete;
    expect(text(host)).to.have.length(5);
    host.remove();
  });

  it('wait while their element is away from the page, and come when it is back', async () => {
    const host = await opened();
    const parent = host.parentElement!;
    host.remove();
    showEverything();
    expect(text(host)).to.deep.equal([]);
    parent.append(host);
    await whenShown(host);
    expect(text(host)).to.have.length(5);
  });
});

describe('turns', () => {
  it('go to the form first, then to the other elements, then to parts', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    const [first, second] = [...place.children] as [HTMLElement, HTMLElement];
    const done: string[] = [];
    const ask = (host: Element, turn: 0 | 1 | 2, name: string) =>
      takeTurn({ host, place: host, turn, run: () => done.push(name) });
    ask(first, TURN.part, 'part');
    ask(first, TURN.element, 'element');
    ask(second, TURN.form, 'form');
    await Promise.all([whenShown(first), whenShown(second)]);
    expect(done).to.deep.equal(['form', 'element', 'part']);
  });

  describe('after the form’s', () => {
    const browsers = window.requestAnimationFrame.bind(window);
    // The form of the test before may not be painted yet: the next form would wait for that paint, and ask for no frame.
    beforeEach(async () => {
      const host = await fixture<HTMLElement>(html`<p></p>`);
      takeTurn({ host, place: host, turn: TURN.element, run: () => undefined });
      await whenShown(host);
    });
    afterEach(() => {
      window.requestAnimationFrame = browsers;
    });

    /** What is done, in order. */
    async function formAndElement(frame: typeof browsers): Promise<string[]> {
      const form = await fixture<HTMLElement>(html`<p></p>`);
      const element = await fixture<HTMLElement>(html`<p></p>`);
      const done: string[] = [];
      window.requestAnimationFrame = (call) => {
        done.push('frame asked for');
        return frame(call);
      };
      takeTurn({ host: element, place: element, turn: TURN.element, run: () => done.push('element') });
      takeTurn({ host: form, place: form, turn: TURN.form, run: () => done.push('form') });
      await whenShown(element);
      return done;
    }

    it('wait until the form is painted', async () => {
      const done = await formAndElement(browsers);
      expect(done).to.deep.equal(['form', 'frame asked for', 'element']);
    });

    it('do not wait for a paint after what only prepares the form', async () => {
      const form = await fixture<HTMLElement>(html`<p></p>`);
      const done: string[] = [];
      window.requestAnimationFrame = (call) => {
        done.push('frame asked for');
        return browsers(call);
      };
      const place = { host: form, place: form, turn: TURN.form };
      takeTurn({ ...place, run: () => done.push('prepared'), isPreparation: true });
      takeTurn({ ...place, run: () => done.push('form') });
      await whenShown(form);
      expect(done).to.deep.equal(['prepared', 'form', 'frame asked for']);
    });

    it('come all the same where nothing is ever painted', async () => {
      const done = await formAndElement(() => 0);
      expect(done).to.deep.equal(['form', 'frame asked for', 'element']);
    });
  });

  it('go on when one of them fails', async () => {
    const place = await fixture<HTMLElement>(html`<p>${nothing}</p>`);
    // Mocha's own listener would count the error as a failure of the test.
    const mochas = window.onerror;
    const failed = new Promise<unknown>((resolve) => {
      window.onerror = (_message, _source, _line, _column, error) => {
        resolve(error);
        return true;
      };
    });
    const done: string[] = [];
    takeTurn({
      host: place,
      place,
      turn: TURN.element,
      run: () => {
        throw new Error('on purpose');
      },
    });
    takeTurn({ host: place, place, turn: TURN.part, run: () => done.push('next') });
    await whenShown(place);
    expect(await failed).to.have.property('message', 'on purpose');
    window.onerror = mochas;
    expect(done).to.deep.equal(['next']);
  });
});
