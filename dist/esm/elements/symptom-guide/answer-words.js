import { msg, str } from '@lit/localize';

function questionWords(prose, id) {
    return prose.questions[id];
}
/** What stands on the button of an answer. */
function answerLabel({ labels }, answer) {
    const known = {
        yes: msg('Yes'),
        no: msg('No'),
        none: msg('None of these'),
        ...labels,
    };
    return known[answer] ?? answer;
}
/** Names the answer that led to a result, in the words it was asked and given in. */
function reasonSentence(prose, { question, answer }) {
    const words = questionWords(prose, question);
    return msg(str `You answered “${answerLabel(words, answer)}” to “${words.ask.text}”`);
}

export { answerLabel, questionWords, reasonSentence };
