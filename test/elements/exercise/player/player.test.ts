import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { LitElement, nothing } from 'lit';
import { EXERCISE_DOSES } from '../../../../src/content/exercise-doses.js';
import { EXERCISE_DRAWINGS } from '../../../../src/content/exercise-drawings/exercise-poses.js';
import type { ExerciseId } from '../../../../src/content/exercise-types.js';
import { player } from '../../../../src/elements/exercise/player/player.js';
import { setPageLanguage } from '../../../../src/locales/language.js';
import { heardIn } from '../../shared/screen-reader.js';

class PlayerShelf extends LitElement {
  exercise: ExerciseId = 'bridge';
  away = false;
  override render() {
    const drawing = EXERCISE_DRAWINGS[this.exercise];
    const dose = EXERCISE_DOSES[this.exercise]!;
    return html`<details open>
      <summary>Exercise</summary>
      ${this.away ? nothing : player({ drawing, dose })}
    </details>`;
  }
}
customElements.define('player-shelf', PlayerShelf);

/** Frames come when the test says so, ten in a second. */
class Frames {
  private readonly waiting = new Map<number, FrameRequestCallback>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as they were, not called
  private readonly own = { request: window.requestAnimationFrame, cancel: window.cancelAnimationFrame };
  private id = 0;
  private now = 0;

  get any(): boolean {
    return this.waiting.size > 0;
  }

  takeOver(): void {
    window.requestAnimationFrame = (callback) => {
      this.waiting.set(++this.id, callback);
      return this.id;
    };
    window.cancelAnimationFrame = (id) => void this.waiting.delete(id);
  }

  giveBack(): void {
    window.requestAnimationFrame = this.own.request;
    window.cancelAnimationFrame = this.own.cancel;
  }

  /** The first frame only tells what time it is. */
  begin(): void {
    this.next();
  }

  go(ms: number): void {
    for (let gone = 0; gone < ms; gone += 100) {
      this.now += 100;
      this.next();
    }
  }

  private next(): void {
    const callbacks = [...this.waiting.values()];
    this.waiting.clear();
    for (const callback of callbacks) callback(this.now);
  }
}

const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('an exercise that is played', () => {
  let frames: Frames;
  let asked: string[];
  let shelf: PlayerShelf;

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
  const inside = <Found extends Element = HTMLElement>(selector: string) =>
    shelf.renderRoot.querySelector<Found>(selector);
  const press = (task: string) => inside(`[data-do=${task}]`)?.click();
  const said = () => words(inside('[role=status]'));
  const phase = () => words(inside('.player-phase'));
  const moving = () => inside<SVGSVGElement>('.moving');
  const state = () => [words(inside('.player-count')), phase(), words(inside('.ring text'))];

  async function show(exercise: ExerciseId): Promise<void> {
    shelf = await fixture<PlayerShelf>(html`<player-shelf .exercise=${exercise}></player-shelf>`);
  }

  async function play(exercise: ExerciseId, ms: number): Promise<void> {
    await show(exercise);
    press('play');
    frames.begin();
    frames.go(ms);
  }

  before(() => setPageLanguage('en-US'));
  beforeEach(() => {
    frames = new Frames();
    frames.takeOver();
    asked = [];
    const wakeLock = {
      request: (type: string) => {
        asked.push(type);
        return Promise.resolve({ release: () => Promise.resolve(void asked.push('release')) });
      },
    };
    Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
  });
  afterEach(async () => {
    shelf.remove();
    frames.giveBack();
    Reflect.deleteProperty(navigator, 'wakeLock');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is two still pictures until somebody presses Play, and nothing runs', async () => {
    await show('bridge');
    expect(inside('.drawing')!.querySelectorAll('.hair')).to.have.length(2);
    expect(moving()).to.equal(null);
    expect(state()).to.deep.equal(['5 repeats', 'Press Play and move along.', '']);
    expect(words(inside('[data-do=play]'))).to.equal('Play');
    expect(said()).to.equal('');
    expect(inside('[data-do=restart]')!.getClientRects().length).to.equal(0);
    expect(frames.any).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('counts repeats and breaths, and says what to do', async () => {
    await play('bridge', 1000);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Get into position', '4']);
    expect(words(inside('[data-do=play]'))).to.equal('Pause');
    frames.go(5000);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Move slowly', '']);
    frames.go(2000);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Hold for 3 deep breaths', '3']);
    frames.go(6000);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Hold for 3 deep breaths', '2']);
    frames.go(13_000);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Go slowly back', '']);
    frames.go(3000);
    expect(state()).to.deep.equal(['Repeat 2 of 5', 'Move slowly', '']);
  });

  it('counts the seconds of a hold', async () => {
    await play('bird-dog', 7600);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Hold up to 10 seconds', '10']);
    const before = inside('.ring-done')!.getAttribute('stroke-dasharray');
    frames.go(900);
    expect(state()[2]).to.equal('9');
    expect(inside('.ring-done')!.getAttribute('stroke-dasharray')).to.not.equal(before);
  });

  it('moves the body on in each frame, from the first picture to the second', async () => {
    await play('bridge', 5000);
    const trousers = () => moving()!.querySelector('.trousers:not(.far)')!.getAttribute('d');
    const shapes = new Set([trousers()]);
    for (let frame = 0; frame < 25; frame++) {
      frames.go(100);
      shapes.add(trousers());
    }
    expect(shapes.size).to.be.above(20);
    const pictures = inside('.drawing')!.querySelectorAll(':scope > g');
    frames.go(1000);
    expect(trousers()).to.equal(pictures[1]!.querySelector('.trousers:not(.far)')!.getAttribute('d'));
  });

  it('goes to the other side: seen from its side the far limbs move, from the front the body is turned', async () => {
    await play('bird-dog', 7600);
    const leg = () => moving()!.querySelector('.trousers:not(.far)')!.getAttribute('d');
    const near = leg();
    frames.go(12_600);
    expect(phase()).to.equal('Now the other side');
    expect(said()).to.equal('Now the other side');
    frames.go(6000);
    expect(phase()).to.equal('Hold up to 10 seconds');
    expect(leg()).to.not.equal(near);
    await play('side-bridge', 7600);
    expect(moving()!.querySelector('[transform*=scale]')).to.equal(null);
    frames.go(18_600);
    expect(moving()!.querySelector('[transform*=scale]')).to.not.equal(null);
  });

  it('speaks of legs where legs change', async () => {
    await play('knee-to-chest', 5000 + 2500 + 5000 + 2500 + 200);
    expect(said()).to.equal('Now the other leg');
  });

  it('tells a screen reader what to do, politely, and not every second', async () => {
    await show('pelvic-tilt');
    const heard: string[] = [];
    press('play');
    frames.begin();
    for (let second = 0; second < 21; second++) {
      if (said() !== heard.at(-1)) heard.push(said());
      frames.go(1000);
    }
    expect(heard).to.deep.equal([
      'Get into position',
      ...['Move slowly', 'Repeat 1 of 5, hold', 'Go slowly back'],
      ...['Move slowly', 'Repeat 2 of 5, hold', 'Go slowly back'],
    ]);
    expect(inside('[role=status]')!.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    expect(inside('.ring')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is heard: what to do next, and which repeat, while the keys stay with the button', async () => {
    await show('pelvic-tilt');
    const heard = await heardIn(inside('details')!, async () => {
      press('play');
      frames.begin();
      for (let second = 0; second < 14; second++) {
        frames.go(1000);
        await new Promise((told) => setTimeout(told));
      }
    });
    expect(heard.filter((said) => said.startsWith('polite: '))).to.deep.equal([
      'polite: Get into position',
      'polite: Move slowly',
      'polite: Repeat 1 of 5, hold',
      'polite: Go slowly back',
      'polite: Move slowly',
    ]);
  });

  it('says the repeat as it begins where nothing is held', async () => {
    await play('back-bend', 5200);
    expect(said()).to.equal('Repeat 1 of 5');
  });

  it('finishes, stands still, and can be played once more', async () => {
    await play('back-bend', 5000 + 5 * 5000 + 4 * 1000 + 200);
    expect(said()).to.equal('Finished');
    expect(state().slice(0, 2)).to.deep.equal(['Repeat 5 of 5', 'Finished']);
    expect(moving()).to.equal(null);
    expect(frames.any).to.equal(false);
    press('play');
    frames.begin();
    expect(state().slice(0, 2)).to.deep.equal(['Repeat 1 of 5', 'Get into position']);
  });

  it('pauses and goes on from there', async () => {
    await play('bridge', 6000);
    press('play');
    expect(frames.any).to.equal(false);
    expect(words(inside('[data-do=play]'))).to.equal('Play');
    const paused = moving()!.innerHTML;
    press('play');
    frames.begin();
    expect(moving()!.innerHTML).to.equal(paused);
    frames.go(2000);
    expect(phase()).to.equal('Hold for 3 deep breaths');
  });

  it('starts over: while it plays at once, else with the still pictures', async () => {
    await play('bridge', 9000);
    press('restart');
    frames.go(100);
    expect(state().slice(0, 2)).to.deep.equal(['Repeat 1 of 5', 'Get into position']);
    press('play');
    press('restart');
    expect(state()).to.deep.equal(['5 repeats', 'Press Play and move along.', '']);
    expect(moving()).to.equal(null);
  });

  it('pauses where its row is closed, where the tab is hidden, and where it leaves the page', async () => {
    await play('bridge', 6000);
    const details = inside<HTMLDetailsElement>('details')!;
    details.open = false;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    expect(frames.any, 'closed').to.equal(false);

    await play('bridge', 6000);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    expect(frames.any, 'hidden').to.equal(false);
    expect(words(inside('[data-do=play]'))).to.equal('Play');

    await play('bridge', 6000);
    shelf.remove();
    expect(frames.any, 'removed').to.equal(false);

    await play('bridge', 6000);
    shelf.away = true;
    shelf.requestUpdate();
    await shelf.updateComplete;
    expect(frames.any, 'no longer rendered').to.equal(false);
  });

  it('does not run on while a computer slept', async () => {
    await play('bridge', 6000);
    const clock = frames as unknown as { now: number };
    clock.now += 60_000;
    frames.go(100);
    expect(phase()).to.equal('Move slowly');
  });

  it('keeps the screen on only while it plays', async () => {
    await play('bridge', 6000);
    expect(asked).to.deep.equal(['screen']);
    press('play');
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).to.deep.equal(['screen', 'release']);
  });

  it('plays where the browser keeps no screen on, or refuses to', async () => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined, configurable: true });
    await play('bridge', 6000);
    press('play');
    const refuse = { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'wakeLock', { value: refuse, configurable: true });
    await play('bridge', 6000);
    expect(phase()).to.equal('Move slowly');
    press('play');
    expect(frames.any).to.equal(false);
  });

  it('leaves the pictures still for whoever wants no motion, and counts all the same', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await play('pelvic-tilt', 7600);
    expect(moving()).to.equal(null);
    expect(state()).to.deep.equal(['Repeat 1 of 5', 'Hold 2 seconds', '2']);
    const ring = () => inside('.ring-done')!.getAttribute('stroke-dasharray');
    const before = ring();
    frames.go(300);
    expect(ring(), 'in steps').to.equal(before);
    frames.go(700);
    expect([ring(), state()[2]]).to.deep.equal(['50.0 100', '1']);
  });

  it('makes no sound', async () => {
    await play('bridge', 9000);
    expect(shelf.renderRoot.querySelectorAll('audio, video')).to.have.length(0);
  });
});
