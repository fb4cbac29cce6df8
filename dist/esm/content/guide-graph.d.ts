/**
 * The symptom guide as data: which screen follows which answer, and where each end sends a person. Ids only; the words
 * are with each language. It follows a published order and nothing else: the first sign that fits decides, nothing is
 * added up. Every screen of signs lists them worst first; all emergency signs are asked before anything milder.
 */
/** How soon to be seen, the most urgent first. */
export declare const LEVELS: readonly ["emergency", "same-day", "soon", "self-care"];
export type Level = (typeof LEVELS)[number];
/** Where to seek help, the most urgent first. The level `same-day` has two ways: to a hospital, or to a doctor. */
export declare const WAYS: readonly ["emergency", "hospital-today", "doctor-today", "soon", "self-care"];
export type Way = (typeof WAYS)[number];
export interface GuideQuestion {
    /** The part of the guide it belongs to. */
    readonly part: string;
    /** Answer → the question or outcome it leads to. Worst answer first: this is also the order on the screen. */
    readonly answers: Readonly<Record<string, string>>;
}
export interface GuideOutcome {
    readonly way: Way;
    /** What may be shown to ease the pain meanwhile; absent where moving could harm or would only delay. */
    readonly comfort?: 'positions' | 'exercises';
    /** The question whose answer is the reason, where it is not the last one; null where no single answer is. */
    readonly because?: string | null;
}
export interface GuideGraph {
    readonly first: string;
    /** Answers that are no sign of anything; every other answer is a sign, with its words in the shared list of signs. */
    readonly noSigns: readonly string[];
    readonly questions: Readonly<Record<string, GuideQuestion>>;
    readonly outcomes: Readonly<Record<string, GuideOutcome>>;
}
export declare const GUIDE_GRAPH: {
    readonly first: "age";
    readonly noSigns: readonly ["child", "adult", "unsure", "leg", "none"];
    readonly questions: {
        readonly age: {
            readonly part: "you";
            readonly answers: {
                readonly child: "heart-young";
                readonly adult: "heart";
            };
        };
        readonly heart: {
            readonly part: "emergency";
            readonly answers: {
                readonly none: "nerves";
                readonly chest: "call-heart";
                readonly collapse: "call-heart";
                readonly aneurysm: "call-heart";
                readonly thinners: "call-bleeding";
                readonly accident: "call-injury";
                readonly unsure: "call-unsure";
            };
        };
        readonly 'heart-young': {
            readonly part: "emergency";
            readonly answers: {
                readonly none: "nerves-young";
                readonly chest: "call-heart";
                readonly collapse: "call-heart";
                readonly aneurysm: "call-heart";
                readonly thinners: "call-bleeding";
                readonly accident: "call-injury";
                readonly unsure: "call-unsure";
            };
        };
        readonly nerves: {
            readonly part: "emergency";
            readonly answers: {
                readonly saddle: "call-nerves";
                readonly toilet: "call-nerves";
                readonly sexual: "call-nerves";
                readonly 'both-legs': "call-nerves";
                readonly unsteady: "call-nerves";
                readonly unsure: "call-unsure";
                readonly none: "very-ill";
            };
        };
        readonly 'nerves-young': {
            readonly part: "emergency";
            readonly answers: {
                readonly saddle: "call-nerves";
                readonly toilet: "call-nerves";
                readonly 'both-legs': "call-nerves";
                readonly unsteady: "call-nerves";
                readonly unsure: "call-unsure";
                readonly none: "very-ill-young";
            };
        };
        readonly 'very-ill': {
            readonly part: "emergency";
            readonly answers: {
                readonly sepsis: "call-sepsis";
                readonly 'pregnancy-emergency': "call-pregnancy";
                readonly 'cancer-spine': "call-cancer";
                readonly unsure: "call-unsure";
                readonly none: "hospital";
            };
        };
        readonly 'very-ill-young': {
            readonly part: "emergency";
            readonly answers: {
                readonly sepsis: "call-sepsis";
                readonly 'cancer-spine': "call-cancer";
                readonly unsure: "call-unsure";
                readonly none: "hospital-young";
            };
        };
        readonly hospital: {
            readonly part: "same-day";
            readonly answers: {
                readonly none: "illness";
                readonly 'weak-leg': "today-leg";
                readonly infection: "today-infection";
                readonly immune: "today-infection";
                readonly 'cancer-fever': "today-cancer-fever";
                readonly bone: "today-bone";
                readonly unsure: "today-unsure-hospital";
            };
        };
        readonly 'hospital-young': {
            readonly part: "same-day";
            readonly answers: {
                readonly none: "today-young";
                readonly 'weak-leg': "today-leg";
                readonly infection: "today-infection";
                readonly immune: "today-infection";
                readonly 'cancer-fever': "today-cancer-fever";
                readonly bone: "today-bone";
                readonly unsure: "today-unsure-hospital";
            };
        };
        readonly illness: {
            readonly part: "same-day";
            readonly answers: {
                readonly maternity: "today-maternity";
                readonly fever: "today-fever";
                readonly kidney: "today-kidney";
                readonly cancer: "today-cancer";
                readonly weight: "today-weight";
                readonly unsure: "today-unsure";
                readonly none: "pattern";
            };
        };
        readonly pattern: {
            readonly part: "same-day";
            readonly answers: {
                readonly severe: "today-severe";
                readonly look: "today-look";
                readonly night: "today-pattern";
                readonly upper: "today-pattern";
                readonly strain: "today-pattern";
                readonly unsure: "today-unsure";
                readonly none: "sport";
            };
        };
        readonly sport: {
            readonly part: "soon";
            readonly answers: {
                readonly 'one-side': "soon-sport";
                readonly load: "soon-sport";
                readonly fuel: "soon-sport";
                readonly 'lean-back': "soon-sport";
                readonly none: "course";
            };
        };
        readonly course: {
            readonly part: "soon";
            readonly answers: {
                readonly pregnant: "soon-pregnant";
                readonly stiff: "soon-stiff";
                readonly worse: "soon-course";
                readonly stops: "soon-course";
                readonly weeks: "soon-course";
                readonly leg: "care-leg";
                readonly none: "care-back";
            };
        };
    };
    readonly outcomes: {
        readonly 'call-heart': {
            readonly way: "emergency";
        };
        readonly 'call-bleeding': {
            readonly way: "emergency";
        };
        readonly 'call-injury': {
            readonly way: "emergency";
        };
        readonly 'call-nerves': {
            readonly way: "emergency";
        };
        readonly 'call-sepsis': {
            readonly way: "emergency";
        };
        readonly 'call-pregnancy': {
            readonly way: "emergency";
        };
        readonly 'call-cancer': {
            readonly way: "emergency";
        };
        readonly 'call-unsure': {
            readonly way: "emergency";
        };
        readonly 'today-leg': {
            readonly way: "hospital-today";
        };
        readonly 'today-infection': {
            readonly way: "hospital-today";
        };
        readonly 'today-cancer-fever': {
            readonly way: "hospital-today";
        };
        readonly 'today-bone': {
            readonly way: "hospital-today";
        };
        readonly 'today-unsure-hospital': {
            readonly way: "hospital-today";
        };
        readonly 'today-young': {
            readonly way: "doctor-today";
            readonly because: "age";
        };
        readonly 'today-maternity': {
            readonly way: "doctor-today";
        };
        readonly 'today-fever': {
            readonly way: "doctor-today";
        };
        readonly 'today-kidney': {
            readonly way: "doctor-today";
        };
        readonly 'today-cancer': {
            readonly way: "doctor-today";
        };
        readonly 'today-weight': {
            readonly way: "doctor-today";
        };
        readonly 'today-severe': {
            readonly way: "doctor-today";
        };
        readonly 'today-look': {
            readonly way: "doctor-today";
        };
        readonly 'today-pattern': {
            readonly way: "doctor-today";
        };
        readonly 'today-unsure': {
            readonly way: "doctor-today";
        };
        readonly 'soon-sport': {
            readonly way: "soon";
            readonly comfort: "positions";
        };
        readonly 'soon-pregnant': {
            readonly way: "soon";
        };
        readonly 'soon-stiff': {
            readonly way: "soon";
            readonly comfort: "positions";
        };
        readonly 'soon-course': {
            readonly way: "soon";
            readonly comfort: "positions";
        };
        readonly 'care-leg': {
            readonly way: "self-care";
            readonly comfort: "exercises";
        };
        readonly 'care-back': {
            readonly way: "self-care";
            readonly comfort: "exercises";
            readonly because: null;
        };
    };
};
