import { AppointmentForm } from '../elements/appointment-form/appointment-form.js';
import { registerElement } from '../elements/register-element.js';

registerElement("appointment-form", AppointmentForm);
