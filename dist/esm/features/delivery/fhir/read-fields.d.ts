import type { FieldName } from '../../booking/request.js';
/**
 * The request in an Appointment that `appointmentResource` has written: each field as a form would send it. A field
 * that is missing here does not compile; one that is not written fails the test that reads back any request.
 */
export declare function readFields(appointment: object): Record<FieldName, unknown>;
