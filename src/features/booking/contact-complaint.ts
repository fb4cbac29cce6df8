import { isUnclearNumber } from '../options/telephone.js';

/**
 * What the author of a page should hear of its `phone`: how patients reach the clinic without the form.
 * @param neededNow a patient cannot send, or waits for long, and may want to call
 * @returns null where all is well
 */
export function contactComplaint(
  { phone, email }: { phone: string | null; email: string | null },
  neededNow: boolean,
): string | null {
  if (phone === null) {
    return neededNow && email === null
      ? 'and no email: a patient who cannot send sees no way to reach the clinic'
      : null;
  }
  return isUnclearNumber(phone) ? 'no plain number to dial, so it is no link' : null;
}
