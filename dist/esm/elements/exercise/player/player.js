import { directive, AsyncDirective } from 'lit/async-directive.js';
import { stepsOf, momentAt } from '../../../features/exercise/player.js';
import { inShownCatalogue } from '../../../locales/shown-catalogue.js';
import { mediaMatches } from '../../shared/media-query.js';
import { Clock } from './clock.js';
import { playerView } from './player-view.js';
import { spokenWords } from './player-words.js';
import { stayAwake } from './stay-awake.js';

class Player extends AsyncDirective {
  constructor() {
    super(...arguments);
    /** Shows the present state, in the words of the last render. */
    this.show = () => void 0;
    this.steps = [];
    this.state = { moment: null, plays: false, still: false };
    /** What a screen reader has been given to say. */
    this.spoken = "";
    this.clock = new Clock(() => this.goOn());
    this.playOrPause = () => {
      if (this.clock.runs) this.stop();
      else this.play();
      this.show();
    };
    this.restart = () => {
      this.clock.elapsed = 0;
      this.state = { ...this.state, moment: this.clock.runs ? this.moment : null };
      this.show();
    };
    this.pause = () => {
      this.stop();
      this.show();
    };
  }
  render(exercise) {
    const { moment } = this.state;
    this.spoken = moment ? spokenWords(exercise.dose, moment, this.spoken) : "";
    return playerView(exercise, this.state, this.spoken, { play: this.playOrPause, restart: this.restart });
  }
  update(part, [exercise]) {
    this.part = part;
    this.exercise = exercise;
    this.show = inShownCatalogue(() => {
      if (this.isConnected) this.setValue(this.render(exercise));
    });
    return this.render(exercise);
  }
  disconnected() {
    this.stop();
  }
  play() {
    if (!this.exercise) return;
    if (this.state.moment?.phase === "finished") this.clock.elapsed = 0;
    if (this.steps.length === 0) this.steps = stepsOf(this.exercise.dose);
    const still = mediaMatches("(prefers-reduced-motion: reduce)");
    this.end = this.whilePlaying();
    this.clock.start();
    this.state = { moment: this.moment, plays: true, still };
  }
  stop() {
    this.clock.stop();
    this.end?.();
    this.end = void 0;
    this.state = { ...this.state, plays: false };
  }
  /** One frame later. */
  goOn() {
    const before = this.state.moment;
    const { moment } = this;
    this.state = { ...this.state, moment };
    if (moment.phase === "finished") this.stop();
    if (!this.state.still || !before || isOther(before, moment)) this.show();
  }
  get moment() {
    return momentAt(this.steps, this.clock.elapsed);
  }
  /** @returns ends it */
  whilePlaying() {
    const over = new AbortController();
    const { signal } = over;
    const letSleep = stayAwake();
    const row = this.part?.parentNode?.closest("details");
    document.addEventListener("visibilitychange", () => document.hidden && this.pause(), { signal });
    row?.addEventListener("toggle", () => row.open || this.pause(), { signal });
    return () => {
      over.abort();
      letSleep();
    };
  }
}
const isOther = (one, other) => ["phase", "repeat", "otherSide", "left"].some((name) => one[name] !== other[name]);
const player = directive(Player);

export { player };
