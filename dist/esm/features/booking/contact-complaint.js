import { isUnclearNumber } from '../options/telephone.js';

function contactComplaint({ phone, email }, neededNow) {
  if (phone === null) {
    return neededNow && email === null ? "and no email: a patient who cannot send sees no way to reach the clinic" : null;
  }
  return isUnclearNumber(phone) ? "no plain number to dial, so it is no link" : null;
}

export { contactComplaint };
