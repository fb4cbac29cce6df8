/**
 * The symptom guide as data: which question follows which answer, and how urgent each end is. Ids only; the words are
 * with each language. It follows a published order and nothing else: the first sign that fits decides, nothing is
 * added up.
 */
/** How soon to be seen, the most urgent first. */
export declare const LEVELS: readonly ["emergency", "same-day", "soon", "self-care"];
export type Level = (typeof LEVELS)[number];
export interface GuideQuestion {
    /** The part of the guide it belongs to; progress is counted within a part. */
    readonly part: string;
    /** Answer → the question or outcome it leads to. Worst answer first: this is also the order on the screen. */
    readonly answers: Readonly<Record<string, string>>;
}
export interface GuideOutcome {
    readonly level: Level;
    /** What may be shown to ease the pain meanwhile; absent where moving could harm or would only delay. */
    readonly comfort?: 'positions' | 'exercises';
    /** The question whose answer is the reason, where it is not the last one; null where no single answer is. */
    readonly because?: string | null;
}
export interface GuideGraph {
    readonly first: string;
    readonly questions: Readonly<Record<string, GuideQuestion>>;
    readonly outcomes: Readonly<Record<string, GuideOutcome>>;
}
export declare const GUIDE_GRAPH: {
    readonly first: "chest";
    readonly questions: {
        readonly chest: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-heart";
                readonly no: "collapse";
            };
        };
        readonly collapse: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-heart";
                readonly no: "accident";
            };
        };
        readonly accident: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-injury";
                readonly no: "saddle";
            };
        };
        readonly saddle: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-nerves";
                readonly no: "toilet";
            };
        };
        readonly toilet: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-nerves";
                readonly no: "sexual";
            };
        };
        readonly sexual: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-nerves";
                readonly no: "both-legs";
            };
        };
        readonly 'both-legs': {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-nerves";
                readonly no: "unsteady";
            };
        };
        readonly unsteady: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-nerves";
                readonly no: "cancer";
            };
        };
        readonly cancer: {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "cancer-signs";
                readonly no: "weak-leg";
            };
        };
        readonly 'cancer-signs': {
            readonly part: "emergency";
            readonly answers: {
                readonly yes: "call-cancer";
                readonly no: "today-cancer";
            };
        };
        readonly 'weak-leg': {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "today-leg";
                readonly no: "fever";
            };
        };
        readonly fever: {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "today-fever";
                readonly no: "kidney";
            };
        };
        readonly kidney: {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "today-kidney";
                readonly no: "injury";
            };
        };
        readonly injury: {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "fragile";
                readonly no: "sudden";
            };
        };
        readonly fragile: {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "today-bone";
                readonly no: "sudden";
            };
        };
        readonly sudden: {
            readonly part: "same-day";
            readonly answers: {
                readonly yes: "today-bone";
                readonly no: "change";
            };
        };
        readonly change: {
            readonly part: "same-day";
            readonly answers: {
                readonly weight: "today-change";
                readonly shape: "today-change";
                readonly none: "pattern";
            };
        };
        readonly pattern: {
            readonly part: "same-day";
            readonly answers: {
                readonly night: "today-pattern";
                readonly strain: "today-pattern";
                readonly upper: "today-pattern";
                readonly none: "age";
            };
        };
        readonly age: {
            readonly part: "soon";
            readonly answers: {
                readonly child: "soon-young";
                readonly adult: "pregnant";
            };
        };
        readonly pregnant: {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "soon-pregnant";
                readonly no: "long";
            };
        };
        readonly long: {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "early";
                readonly no: "runner";
            };
        };
        readonly early: {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "stiff";
                readonly no: "runner";
            };
        };
        readonly stiff: {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "soon-stiff";
                readonly no: "runner";
            };
        };
        readonly runner: {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "bone-stress";
                readonly no: "course";
            };
        };
        readonly 'bone-stress': {
            readonly part: "soon";
            readonly answers: {
                readonly 'one-side': "soon-runner";
                readonly mileage: "soon-runner";
                readonly before: "soon-runner";
                readonly fuel: "soon-runner";
                readonly none: "course";
            };
        };
        readonly course: {
            readonly part: "soon";
            readonly answers: {
                readonly worse: "soon-course";
                readonly stops: "soon-course";
                readonly weeks: "soon-course";
                readonly none: "one-leg";
            };
        };
        readonly 'one-leg': {
            readonly part: "soon";
            readonly answers: {
                readonly yes: "care-leg";
                readonly no: "care-back";
            };
        };
    };
    readonly outcomes: {
        readonly 'call-heart': {
            readonly level: "emergency";
        };
        readonly 'call-injury': {
            readonly level: "emergency";
        };
        readonly 'call-nerves': {
            readonly level: "emergency";
        };
        readonly 'call-cancer': {
            readonly level: "emergency";
        };
        readonly 'today-cancer': {
            readonly level: "same-day";
            readonly because: "cancer";
        };
        readonly 'today-leg': {
            readonly level: "same-day";
        };
        readonly 'today-fever': {
            readonly level: "same-day";
        };
        readonly 'today-kidney': {
            readonly level: "same-day";
        };
        readonly 'today-bone': {
            readonly level: "same-day";
        };
        readonly 'today-change': {
            readonly level: "same-day";
        };
        readonly 'today-pattern': {
            readonly level: "same-day";
        };
        readonly 'soon-young': {
            readonly level: "soon";
        };
        readonly 'soon-pregnant': {
            readonly level: "soon";
        };
        readonly 'soon-stiff': {
            readonly level: "soon";
            readonly comfort: "positions";
        };
        readonly 'soon-runner': {
            readonly level: "soon";
            readonly comfort: "positions";
        };
        readonly 'soon-course': {
            readonly level: "soon";
            readonly comfort: "positions";
        };
        readonly 'care-leg': {
            readonly level: "self-care";
            readonly comfort: "exercises";
        };
        readonly 'care-back': {
            readonly level: "self-care";
            readonly comfort: "exercises";
            readonly because: null;
        };
    };
};
