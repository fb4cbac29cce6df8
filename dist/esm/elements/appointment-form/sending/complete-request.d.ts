import type { ChosenSlot } from '../../../features/booking/chosen-slot.js';
import { type Draft } from '../../../features/booking/fields.js';
import type { AppointmentRequest, GuideLevel } from '../../../features/booking/request.js';
/** The draft together with what the page knows. Frozen: every try sends the very same, whatever the page's code does. */
export declare function completeRequest(id: string, draft: Draft, slot: ChosenSlot | null, level: GuideLevel | null): AppointmentRequest;
