/** A walk that stands at the first question. */
function start(graph) {
    return { answers: [], at: graph.first };
}
/** The question to ask now, or null at an outcome. */
function question(graph, walk) {
    return graph.questions[walk.at] ?? null;
}
/** The outcome reached, or null while there is still something to ask. */
function outcome(graph, walk) {
    return graph.outcomes[walk.at] ?? null;
}
/** The answer to name as the reason for the outcome reached; null where there is none to name. */
function reason(graph, walk) {
    const because = outcome(graph, walk)?.because;
    const named = because === undefined ? walk.answers.at(-1) : walk.answers.find((given) => given.question === because);
    return named ?? null;
}
/**
 * One answer further.
 * @throws RangeError if the question asked now has no such answer, or if nothing is asked any more
 */
function answer(graph, walk, given) {
    const offered = question(graph, walk)?.answers ?? {};
    // Its own alone: every object has a `constructor`.
    const next = Object.hasOwn(offered, given) && offered[given];
    if (!next)
        throw new RangeError(`"${walk.at}" has no answer "${given}"`);
    return { answers: [...walk.answers, { question: walk.at, answer: given }], at: next };
}
/** One answer back, to the question it was given to; null where there is none, before the first answer. */
function back(walk) {
    const last = walk.answers.at(-1);
    return last === undefined ? null : { answers: walk.answers.slice(0, -1), at: last.question };
}

export { answer, back, outcome, question, reason, start };
