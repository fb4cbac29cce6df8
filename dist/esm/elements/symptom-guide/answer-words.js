import { msg } from '../../locales/msg.js';
import { isSign } from '../../features/guide/signs.js';
import { str } from '@lit/localize';

function questionWords(prose, id) {
  return prose.questions[id];
}
function answerWords(graph, prose, answer) {
  if (isSign(graph, answer)) {
    const { text, hint, whenAsked } = prose.signs[answer];
    return { label: text, hints: [hint, whenAsked].flatMap((plain) => plain ?? []) };
  }
  const known = {
    unsure: msg("I am not sure about one of these"),
    none: msg("None of these"),
    ...prose.labels
  };
  return { label: known[answer] ?? answer, hints: [] };
}
function reasonSentence(graph, prose, { question, answer }) {
  if (answer === "unsure") {
    return msg(
      str`You were not sure about one of the signs under “${questionWords(prose, question).ask.text}”.`
    );
  }
  return msg(str`You chose “${answerWords(graph, prose, answer).label}”.`);
}

export { answerWords, questionWords, reasonSentence };
