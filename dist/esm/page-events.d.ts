/** The types of our events where a page hears them: not on our elements alone, but on all that they pass on their way up. */
import type { AppointmentEventDetail } from './elements/appointment-form/sending/appointment-events.js';
/** The events that bubble and leave every shadow root. `appointment-submit` does neither: it carries what the patient wrote. */
export interface PageEvents {
    'guide-start': Event;
    'guide-finish': Event;
    'appointment-sent': CustomEvent<AppointmentEventDetail>;
    'appointment-error': CustomEvent<AppointmentEventDetail>;
}
declare global {
    interface GlobalEventHandlersEventMap extends PageEvents {
    }
    interface ElementEventMap extends PageEvents {
    }
    interface ShadowRootEventMap extends PageEvents {
    }
}
