/** An HTTP message as plain data: one file turns it into what a browser sends, and tests read it as it is. */
export type Entry = readonly [name: string, value: string];
/** The body of a POST. Everything but the JSON that names itself so goes without a CORS preflight. */
export type Message = {
    kind: 'multipart' | 'urlencoded';
    entries: readonly Entry[];
} | {
    kind: 'text';
    type: 'application/json' | 'application/fhir+json' | 'text/plain';
    text: string;
};
/** What came back. */
export type Answer = {
    kind: 'answer';
    status: number;
    /** What the answer calls itself, where the browser lets us read it. */
    contentType?: string | null;
    /** Text of the answer, cut at a size that no honest answer reaches; null where it broke off while being read. */
    body: string | null;
    /** The answer is that of another address, which the first one named. */
    redirected?: boolean;
    /** The `Retry-After` header as it stands, where the browser lets us read it. */
    retryAfter: string | null;
}
/** It left, but the browser must not look at the answer (`no-cors`). */
 | {
    kind: 'opaque';
} | {
    kind: 'no-answer';
    reason: 'network' | 'timeout';
};
