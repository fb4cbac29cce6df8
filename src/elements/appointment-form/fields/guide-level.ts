import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GUIDE_LEVELS, type GuideLevel } from '../../../features/booking/request.js';

/** A guide of the page starts over, or comes to a result. */
const GUIDE_EVENTS = ['guide-start', 'guide-finish'];

/** Knows what the symptom guide of the page has come to, and renders the form anew when that changes. */
export class PageGuide implements ReactiveController {
  /** Null where there is no guide, or no result yet. */
  level: GuideLevel | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
    for (const name of GUIDE_EVENTS) document.addEventListener(name, this.look);
  }

  hostDisconnected(): void {
    for (const name of GUIDE_EVENTS) document.removeEventListener(name, this.look);
  }

  /** The guide is asked by its tag name, so that the form works alone. */
  readonly look = (): void => {
    const guide = document.querySelector<HTMLElement & { result?: { level?: unknown } | null }>(
      'symptom-guide',
    );
    const level = GUIDE_LEVELS.find((one) => one === guide?.result?.level) ?? null;
    if (level === this.level) return;
    this.level = level;
    this.host.requestUpdate();
  };
}
