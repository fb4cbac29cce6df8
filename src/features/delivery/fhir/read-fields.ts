import type { FieldName } from '../../booking/request.js';
import { listOf, textOf } from '../../foreign-json.js';
import { readPatient } from './contained.js';
import { dig } from './dig.js';
import { readComment } from './wishes.js';

/**
 * The request in an Appointment that `appointmentResource` has written: each field as a form would send it. A field
 * that is missing here does not compile; one that is not written fails the test that reads back any request.
 */
export function readFields(appointment: object): Record<FieldName, unknown> {
  const contained = (type: string) =>
    listOf(dig(appointment, 'contained')).find((one) => dig(one, 'resourceType') === type);
  const comment = dig(appointment, 'comment');
  return {
    id: textOf(dig(appointment, 'identifier', 0, 'value')).replace(/^urn:uuid:/, ''),
    ...readPatient(contained('Patient')),
    ...readComment(typeof comment === 'string' ? comment : ''),
    consent: dig(contained('Consent'), 'status') === 'active',
    page: dig(appointment, 'meta', 'source'),
    guide: dig(contained('QuestionnaireResponse'), 'item', 0, 'answer', 0, 'valueString'),
  };
}
