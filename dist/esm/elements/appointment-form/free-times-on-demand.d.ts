import { type ReactiveController } from 'lit';
import type { FreeTime } from '../../features/slots/free-days.js';
import type { FormOptions } from './form-options.js';
import type { CalendarSource } from './free-times/calendar-source.js';
import type { FieldWords } from './free-times/free-times-view.js';
import type { Asked } from './free-times/calendar-button.js';
import type { KeptTime } from './free-times/free-times-controller.js';
/**
 * The clinic's free times, as far as the form knows of them. Few clinics publish a calendar, and every byte is paid by
 * a patient's phone: what reads and shows one is fetched only where there is one. Until then, and where it cannot be
 * fetched, the form asks which days suit.
 */
export declare class FreeTimesOnDemand implements ReactiveController {
    private readonly host;
    private readonly namedDays;
    /** Where calendars come from, instead of the network; a test passes its own. */
    source?: CalendarSource;
    /** The zone that the patient's device is set to, instead of the browser's; a test passes its own. */
    patientZone?: string;
    /** Settled once the part is there, or is known not to come. */
    ready: Promise<void> | null;
    private times;
    private view;
    constructor(host: FormOptions, namedDays: () => boolean);
    hostUpdate(): void;
    get asksDays(): boolean;
    get chosenTime(): FreeTime | null;
    /** A time that was asked for, as the patient can keep it. */
    keep(time: FreeTime | null, asked: Asked): KeptTime | null | undefined;
    reset(): void;
    show(field: FieldWords): unknown;
    private fetch;
}
