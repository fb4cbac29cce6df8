import { SHOWN_FIELDS } from '../../../features/booking/fields.js';
import { rulesOf } from '../../../features/delivery/providers/rules.js';

function destinationOf({ endpoint, format, provider, renames, ok, privacyUrl, notice }, {
  constants,
  extras,
  consentText,
  clinic,
  now
}) {
  return {
    address: endpoint ?? "",
    rules: rulesOf(provider),
    options: {
      format,
      renames,
      constants,
      extras,
      consentText,
      appointment: { now, clinic: clinic ?? "", privacyUrl: privacyUrl ?? "", ...notice }
    },
    reader: { ok, renames, fields: SHOWN_FIELDS, now }
  };
}

export { destinationOf };
