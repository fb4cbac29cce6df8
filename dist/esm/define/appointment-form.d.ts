export type * from '../elements/appointment-form/appointment-form.js';
export type * from '../elements/appointment-form/sending/appointment-events.js';
export type * from '../page-events.js';
