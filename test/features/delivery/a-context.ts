import type { AppointmentContext } from '../../../src/features/delivery/fhir/appointment.js';

/** What a page says that says nothing about itself. */
export const context: AppointmentContext = { now: 0, clinic: '', privacyUrl: '', minDays: 1, maxDays: 60 };
