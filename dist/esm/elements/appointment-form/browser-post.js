const TIMEOUT_MS = 20_000;
/** No honest answer to a form comes near this; the rest is left unread. */
const LARGEST_ANSWER_BYTES = 64 * 1024;
const browserPost = async (endpoint, message, { opaque, signal }) => {
    const attempt = new AbortController();
    signal.addEventListener('abort', () => attempt.abort());
    const timer = setTimeout(() => attempt.abort('late'), TIMEOUT_MS);
    try {
        const response = await fetch(endpoint, {
            method: 'POST',
            body: bodyOf(message),
            // Both headers are free of a preflight, save for JSON as itself, which the clinic's own server has asked for.
            headers: {
                accept: 'application/json',
                ...(message.kind === 'text' && { 'content-type': message.type }),
            },
            mode: opaque ? 'no-cors' : 'cors',
            // By fetch's defaults a redirect is followed, and the clinic's own server, which may stand behind a login or a bot
            // check, is sent its cookie; no other server is sent or sets one.
            cache: 'no-store',
            referrerPolicy: 'strict-origin-when-cross-origin',
            // A patient who closes the page while the last byte leaves has still sent it.
            keepalive: true,
            signal: attempt.signal,
        });
        return response.type === 'opaque' ? { kind: 'opaque' } : await answerOf(response);
    }
    catch {
        return { kind: 'no-answer', reason: attempt.signal.reason === 'late' ? 'timeout' : 'network' };
    }
    finally {
        clearTimeout(timer);
    }
};
async function answerOf(response) {
    return {
        kind: 'answer',
        status: response.status,
        contentType: response.headers.get('content-type'),
        body: await firstPart(response),
        retryAfter: response.headers.get('retry-after'),
    };
}
function bodyOf(message) {
    if (message.kind === 'text')
        return message.text;
    const body = message.kind === 'multipart' ? new FormData() : new URLSearchParams();
    for (const [name, value] of message.entries)
        body.append(name, value);
    return body;
}
/** The answer's text as far as it is read, or null where the connection broke before its end. */
async function firstPart(response, mostBytes = LARGEST_ANSWER_BYTES) {
    const reader = response.body?.getReader();
    if (!reader)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return text + decoder.decode();
            bytes += value.length;
            text += decoder.decode(value, { stream: true });
            if (bytes >= mostBytes) {
                void reader.cancel();
                return text.slice(0, mostBytes);
            }
        }
    }
    catch {
        return null;
    }
}

export { answerOf, browserPost, firstPart };
