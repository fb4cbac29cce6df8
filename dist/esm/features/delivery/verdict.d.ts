import type { Answer } from './message.js';
export type Verdict = 'arrived'
/** It came to an end and said neither yes nor no. */
 | 'not confirmed' | 'refused'
/** Overloaded or broken: another try may help. */
 | 'try again'
/** A good status, and then the connection broke: the request is probably there, and another try may tell. */
 | 'broken off';
/** What counts as a yes at a destination. A good status alone is one only where somebody has said so. */
export type Proof = 
/** JSON that does not deny it, or nothing at all; else one of the texts, word for word. */
{
    by: 'content';
    texts?: readonly string[];
}
/** A good status, whatever page comes with it. */
 | {
    by: 'status';
}
/** Words in its JSON. */
 | {
    by: 'words';
    isYes: (said: Readonly<Record<string, unknown>>) => boolean;
}
/** What the author of the page wrote: a value in its JSON, which counts above anything else in it. */
 | {
    by: 'value';
    key: string;
    value: string;
};
/** The part of an answer that is judged. */
export type Judged = Pick<Extract<Answer, {
    kind: 'answer';
}>, 'status' | 'contentType' | 'body' | 'redirected'>;
export declare function verdictOn(answer: Judged, proof: Proof): Verdict;
