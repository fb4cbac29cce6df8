import type { GUIDE_GRAPH, Level } from './guide-graph.js';
import type { Claim, Plain, Statement } from './statement.js';
type Graph = typeof GUIDE_GRAPH;
export type QuestionId = keyof Graph['questions'];
export type OutcomeId = keyof Graph['outcomes'];
export type PartId = Graph['questions'][QuestionId]['part'];
/** Answers that read the same wherever they stand; their words belong to the interface, not to the prose. */
export type CommonAnswer = 'yes' | 'no' | 'none';
/** Answers to a question that need words of their own. */
type OwnAnswer<Q extends QuestionId> = Exclude<keyof Graph['questions'][Q]['answers'], CommonAnswer>;
/** The words of a question; `labels` only, and then fully, where its answers are not just yes and no. */
export type QuestionWords<Q extends QuestionId = QuestionId> = {
    ask: Statement;
    /** What counts: examples, and what is meant by a word. */
    hint?: Plain;
} & ([OwnAnswer<Q>] extends [never] ? {
    labels?: undefined;
} : {
    labels: Readonly<Record<OwnAnswer<Q>, string>>;
});
/** What holds for every outcome of one urgency. */
export interface LevelWords {
    title: string;
    act: Statement;
    until: Statement;
}
export interface OutcomeWords {
    /** What to do besides what the level says, in order; at `emergency`, what to say to those who come. */
    steps: readonly Statement[];
    why: Claim;
}
/** Everything the symptom guide says in one language. */
export interface GuideProse {
    title: string;
    /** What the guide is for, before it starts. */
    promise: Plain;
    terms: readonly Plain[];
    /** Stands before the emergency number for as long as questions are asked. */
    emergencyLead: Plain;
    parts: Readonly<Record<PartId, string>>;
    /** Follows the hint of every warning sign. */
    unsure: Plain;
    questions: {
        readonly [Q in QuestionId]: QuestionWords<Q>;
    };
    levels: Readonly<Record<Level, LevelWords>>;
    outcomes: Readonly<Record<OutcomeId, OutcomeWords>>;
    /** What would change the advice. */
    change: {
        emergency: Plain;
        emergencySigns: readonly Claim[];
        sameDay: Plain;
        sameDaySigns: readonly Claim[];
    };
    limits: Claim;
}
export {};
