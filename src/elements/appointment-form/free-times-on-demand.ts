import { nothing, type ReactiveController } from 'lit';
import type { FreeTime } from '../../features/slots/free-days.js';
import { joined } from '../widget/shared-runtime.js';
import type { WidgetElement } from '../widget/widget-element.js';
import type { CalendarSource } from './free-times/calendar-source.js';
import type { FieldWords } from './free-times/free-times-view.js';
import type { CalendarOptions, FreeTimesController } from './free-times/free-times-controller.js';

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
    private readonly host: WidgetElement,
    private readonly readOptions: () => CalendarOptions | null,
    private readonly namedDays: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.readOptions()) this.ready ??= this.fetch();
  }

  get asksDays(): boolean {
    return this.times?.asksDays ?? true;
  }

  get chosenTime(): FreeTime | null {
    return this.times?.chosenTime ?? null;
  }

  reset(): void {
    this.times?.reset();
  }

  show(field: FieldWords): unknown {
    return this.times && this.view ? this.view(this.times, field) : nothing;
  }

  private async fetch(): Promise<void> {
    try {
      const { FreeTimesController, freeTimesView } = joined(await import('./free-times/free-times.js'));
      const times = new FreeTimesController(this.host, this.readOptions, this.namedDays);
      if (this.source) times.source = this.source;
      times.patientZone = this.patientZone;
      this.times = times;
      this.view = freeTimesView;
      this.host.requestUpdate();
    } catch {
      console.warn(
        `<${this.host.localName}> slots-url: the part of the script that shows free times was not found beside it; asking for days instead.`,
      );
    }
  }
}
