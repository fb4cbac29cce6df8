/** `import { AppointmentForm } from 'back-pain-widgets/appointment-form'` gives this class alone, and registers nothing. */
export { AppointmentForm } from '../elements/appointment-form/appointment-form.js';
export type * from '../elements/appointment-form/sending/appointment-events.js';
export type * from '../page-events.js';
