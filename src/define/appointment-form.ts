/** `import 'back-pain-widgets/define/appointment-form'` registers `<appointment-form>` alone, and brings no more than it needs. */
import { AppointmentForm } from '../elements/appointment-form/appointment-form.js';
import { registerElement } from '../elements/register-element.js';

export type * from '../elements/appointment-form/appointment-form.js';
export type * from '../elements/appointment-form/sending/appointment-events.js';
export type * from '../page-events.js';

registerElement('appointment-form', AppointmentForm);
