/** The words for a request that was not confirmed. A reason without words does not compile. */
import { msg } from '../../../locales/msg.js';
import { isCode } from '../../../features/booking/remaining-problems.js';
import type { FailureReason } from '../../../features/delivery/interpret.js';

/** Server texts about the request as a whole; a bare code of ours says nothing to a patient and is left out. */
export function readableTexts(texts: readonly string[]): string[] {
  return texts.filter((text) => !isCode(text));
}

export function failureText(reason: FailureReason): string {
  const unsure = msg('The clinic’s system did not confirm that the request arrived.');
  const words: Record<FailureReason, string> = {
    network: msg('The clinic’s system could not be reached. We tried several times.'),
    timeout: msg('The clinic’s system took too long to answer. We tried several times.'),
    server: msg('The clinic’s system is not working at the moment. We tried several times.'),
    refused: msg('The clinic’s system did not accept the request.'),
    unreadable: unsure,
    page: unsure,
    stopped: msg('You stopped before the clinic’s system confirmed the request.'),
  };
  return words[reason];
}
