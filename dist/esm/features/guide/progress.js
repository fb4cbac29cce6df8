import { question } from './walk.js';

/** Null at an outcome, where nothing is asked any more. */
function progress(graph, walk) {
    const asked = question(graph, walk);
    if (asked === null)
        return null;
    const before = walk.answers.filter((given) => graph.questions[given.question]?.part === asked.part).length;
    const behind = walk.answers.length;
    return {
        part: asked.part,
        position: before + 1,
        total: before + longestWay(graph, walk.at, asked.part),
        done: behind / (behind + longestWay(graph, walk.at)),
    };
}
/** Most questions that can still come, the one at `from` included; counted within a part where one is given. */
function longestWay(graph, from, part) {
    const known = new Map();
    const count = (id) => {
        const asked = graph.questions[id];
        if (asked === undefined || (part !== undefined && asked.part !== part))
            return 0;
        const length = known.get(id) ?? 1 + Math.max(...Object.values(asked.answers).map(count));
        known.set(id, length);
        return length;
    };
    return count(from);
}

export { progress };
