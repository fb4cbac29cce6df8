import type { ChildPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { momentAt, stepsOf, type Moment, type Step } from '../../../features/exercise/player.js';
import { inShownCatalogue } from '../../../locales/shown-catalogue.js';
import { mediaMatches } from '../../shared/media-query.js';
import { Clock } from './clock.js';
import { playerView, type PlayedExercise, type PlayerState } from './player-view.js';
import { spokenWords } from './player-words.js';
import { stayAwake } from './stay-awake.js';

/**
 * Shows a drawing that can be played. Until somebody presses Play it is two pictures and some buttons, and nothing runs.
 * It pauses by itself when the tab is hidden or the row is closed, and stops when it leaves the page. It makes no sound.
 */
class Player extends AsyncDirective {
  private exercise?: PlayedExercise;
  private part?: ChildPart;
  /** Shows the present state, in the words of the last render. */
  private show: () => void = () => undefined;
  private steps: readonly Step[] = [];
  private state: PlayerState = { moment: null, plays: false, still: false };
  /** What a screen reader has been given to say. */
  private spoken = '';
  private readonly clock = new Clock(() => this.goOn());
  /** Ends what lasts while it plays. */
  private end: (() => void) | undefined;

  override render(exercise: PlayedExercise): unknown {
    const { moment } = this.state;
    this.spoken = moment ? spokenWords(exercise.dose, moment, this.spoken) : '';
    return playerView(exercise, this.state, this.spoken, { play: this.playOrPause, restart: this.restart });
  }

  override update(part: ChildPart, [exercise]: [PlayedExercise]): unknown {
    this.part = part;
    this.exercise = exercise;
    this.show = inShownCatalogue(() => {
      if (this.isConnected) this.setValue(this.render(exercise));
    });
    return this.render(exercise);
  }

  protected override disconnected(): void {
    this.stop();
  }

  private readonly playOrPause = (): void => {
    if (this.clock.runs) this.stop();
    else this.play();
    this.show();
  };

  private readonly restart = (): void => {
    this.clock.elapsed = 0;
    this.state = { ...this.state, moment: this.clock.runs ? this.moment : null };
    this.show();
  };

  private play(): void {
    if (!this.exercise) return;
    if (this.state.moment?.phase === 'finished') this.clock.elapsed = 0;
    if (this.steps.length === 0) this.steps = stepsOf(this.exercise.dose);
    const still = mediaMatches('(prefers-reduced-motion: reduce)');
    this.end = this.whilePlaying();
    this.clock.start();
    this.state = { moment: this.moment, plays: true, still };
  }

  private stop(): void {
    this.clock.stop();
    this.end?.();
    this.end = undefined;
    this.state = { ...this.state, plays: false };
  }

  private readonly pause = (): void => {
    this.stop();
    this.show();
  };

  /** One frame later. */
  private goOn(): void {
    const before = this.state.moment;
    const { moment } = this;
    this.state = { ...this.state, moment };
    if (moment.phase === 'finished') this.stop();
    // With still pictures most frames look like the one before.
    if (!this.state.still || !before || isOther(before, moment)) this.show();
  }

  private get moment(): Moment {
    return momentAt(this.steps, this.clock.elapsed);
  }

  /** @returns ends it */
  private whilePlaying(): () => void {
    const over = new AbortController();
    const { signal } = over;
    const letSleep = stayAwake();
    const row = (this.part?.parentNode as Element | undefined)?.closest('details');
    document.addEventListener('visibilitychange', () => document.hidden && this.pause(), { signal });
    row?.addEventListener('toggle', () => row.open || this.pause(), { signal });
    return () => {
      over.abort();
      letSleep();
    };
  }
}

const isOther = (one: Moment, other: Moment) =>
  (['phase', 'repeat', 'otherSide', 'left'] as const).some((name) => one[name] !== other[name]);

/** An exercise's drawing, to be played. */
export const player = directive(Player);
