import { nothing, adoptStyles } from 'lit';
import { formatLocale } from '../../features/article/format-locale.js';
import { pageLanguage, shownLocale } from '../../locales/language.js';
import { joined } from '../widget/shared-runtime.js';

/**
 * The clinic's free times, as far as the form knows of them. Few clinics publish a calendar, and every byte is paid by
 * a patient's phone: what reads and shows one is fetched only where there is one. Until then, and where it cannot be
 * fetched, the form asks which days suit.
 */
class FreeTimesOnDemand {
    constructor(host, namedDays) {
        this.host = host;
        this.namedDays = namedDays;
        /** Settled once the part is there, or is known not to come. */
        this.ready = null;
        this.times = null;
        this.view = null;
        host.addController(this);
    }
    hostUpdate() {
        if (this.host.given('slotsUrl'))
            this.ready ??= this.fetch();
    }
    get asksDays() {
        return this.times?.asksDays ?? true;
    }
    get chosenTime() {
        return this.times?.chosenTime ?? null;
    }
    /** A time that was asked for, as the patient can keep it. */
    keep(time, asked) {
        return time && this.times?.keep(time, asked);
    }
    reset() {
        this.times?.reset();
    }
    show(field) {
        return this.times && this.view ? this.view(this.times, field) : nothing;
    }
    async fetch() {
        try {
            const { FreeTimesController, freeTimesStyles, freeTimesView } = joined(await import('./free-times/free-times.js'));
            const times = new FreeTimesController(this.host, this.namedDays, () => formatLocale(pageLanguage(), shownLocale()));
            if (this.source)
                times.source = this.source;
            times.patientZone = this.patientZone;
            this.times = times;
            this.view = freeTimesView;
            const { elementStyles } = this.host.constructor;
            adoptStyles(this.host.renderRoot, [...elementStyles, freeTimesStyles]);
            this.host.requestUpdate();
        }
        catch {
            // The script has told its author; the patient is asked which days suit.
        }
    }
}

export { FreeTimesOnDemand };
