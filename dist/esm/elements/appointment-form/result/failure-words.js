import { msg } from '../../../locales/msg.js';
import { isCode } from '../../../features/booking/remaining-problems.js';

function readableTexts(texts) {
  return texts.filter((text) => !isCode(text));
}
function failureText(reason) {
  const unsure = msg("The clinic\u2019s system did not confirm that the request arrived.");
  const words = {
    network: msg("The clinic\u2019s system could not be reached. We tried several times."),
    timeout: msg("The clinic\u2019s system took too long to answer. We tried several times."),
    server: msg("The clinic\u2019s system is not working at the moment. We tried several times."),
    refused: msg("The clinic\u2019s system did not accept the request."),
    unreadable: unsure,
    page: unsure,
    stopped: msg("You stopped before the clinic\u2019s system confirmed the request.")
  };
  return words[reason];
}

export { failureText, readableTexts };
