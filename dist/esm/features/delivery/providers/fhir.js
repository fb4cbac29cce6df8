import { fhirMessage } from '../fhir/fhir-message.js';
import { objections } from '../fhir/operation-outcome.js';
import { jsonOf, isGood, refusal, byStatus } from './verdicts.js';

/** A FHIR R4 server behind the clinic's own relay. It says yes by its status, and no by an `OperationOutcome`. */
const fhir = {
    formats: ['fhir'],
    encode: fhirMessage,
    interpret: (status, contentType, body) => {
        const said = jsonOf(body);
        const found = said && objections(said);
        if (found && (found.length > 0 || !isGood(status)))
            return refusal({ errors: found });
        return byStatus(status, contentType, body);
    },
};

export { fhir };
