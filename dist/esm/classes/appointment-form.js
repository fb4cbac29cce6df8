export { AppointmentForm } from '../elements/appointment-form/appointment-form.js';
