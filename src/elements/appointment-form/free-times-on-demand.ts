import { adoptStyles, nothing, type LitElement, type ReactiveController } from 'lit';
import { formatLocale } from '../../features/article/format-locale.js';
import type { FreeTime } from '../../features/slots/free-days.js';
import { pageLanguage, shownLocale } from '../../locales/language.js';
import { joined } from '../widget/shared-runtime.js';
import type { FormOptions } from './form-options.js';
import type { CalendarSource } from './free-times/calendar-source.js';
import type { FieldWords } from './free-times/free-times-view.js';
import type { Asked } from './free-times/calendar-button.js';
import type { FreeTimesController, KeptTime } from './free-times/free-times-controller.js';

type FreeTimesModule = typeof import('./free-times/free-times.js');

/**
 * The clinic's free times, as far as the form knows of them. Few clinics publish a calendar, and every byte is paid by
 * a patient's phone: what reads and shows one is fetched only where there is one. Until then, and where it cannot be
 * fetched, the form asks which days suit.
 */
export class FreeTimesOnDemand implements ReactiveController {
  /** Where calendars come from, instead of the network; a test passes its own. */
  source?: CalendarSource;
  /** The zone that the patient's device is set to, instead of the browser's; a test passes its own. */
  patientZone?: string;
  /** Settled once the part is there, or is known not to come. */
  ready: Promise<void> | null = null;

  private times: FreeTimesController | null = null;
  private view: FreeTimesModule['freeTimesView'] | null = null;

  constructor(
    private readonly host: FormOptions,
    private readonly namedDays: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.given('slotsUrl')) this.ready ??= this.fetch();
  }

  get asksDays(): boolean {
    return this.times?.asksDays ?? true;
  }

  get chosenTime(): FreeTime | null {
    return this.times?.chosenTime ?? null;
  }

  /** A time that was asked for, as the patient can keep it. */
  keep(time: FreeTime | null, asked: Asked): KeptTime | null | undefined {
    return time && this.times?.keep(time, asked);
  }

  reset(): void {
    this.times?.reset();
  }

  show(field: FieldWords): unknown {
    return this.times && this.view ? this.view(this.times, field) : nothing;
  }

  private async fetch(): Promise<void> {
    try {
      const { FreeTimesController, freeTimesStyles, freeTimesView } = joined(
        await import('./free-times/free-times.js'),
      );
      const times = new FreeTimesController(this.host, this.namedDays, () =>
        formatLocale(pageLanguage(), shownLocale()),
      );
      if (this.source) times.source = this.source;
      times.patientZone = this.patientZone;
      this.times = times;
      this.view = freeTimesView;
      const { elementStyles } = this.host.constructor as typeof LitElement;
      adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, freeTimesStyles]);
      this.host.requestUpdate();
    } catch {
      // The script has told its author; the patient is asked which days suit.
    }
  }
}
