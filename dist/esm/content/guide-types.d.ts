import type { GUIDE_GRAPH, Way } from './guide-graph.js';
import type { Claim, Plain, Statement } from './statement.js';
type Graph = typeof GUIDE_GRAPH;
type Questions = Graph['questions'];
export type QuestionId = keyof Questions;
export type OutcomeId = keyof Graph['outcomes'];
export type PartId = Questions[QuestionId]['part'];
type AnswerOf<Q extends QuestionId> = Q extends QuestionId ? keyof Questions[Q]['answers'] : never;
/** A sign that the guide asks for: the same words stand in the guide, in the article and in 'what would change this'. */
export type SignId = Exclude<AnswerOf<QuestionId>, Graph['noSigns'][number]>;
export type Sign = Claim & {
    /** What counts as the sign, and what does not, wherever it is named. */
    hint?: Plain;
    /** Only said where the guide asks, for it speaks of the guide's other questions. */
    whenAsked?: Plain;
};
/** The words of a screen. */
export interface QuestionWords {
    ask: Plain;
    /** Why this is asked, or how to answer it. */
    hint?: Plain;
}
/** What holds for everybody who is sent one way. */
export interface WayWords {
    title: string;
    act: Statement;
    /** Stands above `until`. */
    untilTitle: string;
    until: Statement;
}
export interface OutcomeWords {
    /** What to do besides what the way says, in order; at `emergency`, what to say to those who come. */
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
    questions: Readonly<Record<QuestionId, QuestionWords>>;
    signs: Readonly<Record<SignId, Sign>>;
    /** Answers that are no signs and differ from screen to screen. */
    labels: {
        readonly child: string;
        readonly adult: string;
        readonly leg: string;
    };
    ways: Readonly<Record<Way, WayWords>>;
    outcomes: Readonly<Record<OutcomeId, OutcomeWords>>;
    /** What would change the advice: each leads to a list of signs. */
    change: {
        emergency: Plain;
        sameDay: Plain;
    };
    limits: Claim;
}
export {};
