import { firstPart } from '../../shared/read-text.js';

const TIMEOUT_MS = 2e4;
const LARGEST_ANSWER_BYTES = 64 * 1024;
const browserPost = async (endpoint, message, { opaque, signal }) => {
  const attempt = new AbortController();
  signal.addEventListener("abort", () => attempt.abort());
  const timer = setTimeout(() => attempt.abort("late"), TIMEOUT_MS);
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      body: bodyOf(message),
      // Both headers are free of a preflight, save for JSON as itself, which the clinic's own server has asked for.
      headers: {
        accept: "application/json",
        ...message.kind === "text" && { "content-type": message.type }
      },
      mode: opaque ? "no-cors" : "cors",
      // By fetch's defaults a redirect is followed, and the clinic's own server, which may stand behind a login or a bot
      // check, is sent its cookie; no other server is sent or sets one.
      cache: "no-store",
      referrerPolicy: "strict-origin-when-cross-origin",
      // A patient who closes the page while the last byte leaves has still sent it.
      keepalive: true,
      signal: attempt.signal
    });
    return await answerOf(response);
  } catch {
    return { kind: "no-answer", reason: attempt.signal.reason === "late" ? "timeout" : "network" };
  } finally {
    clearTimeout(timer);
  }
};
async function answerOf(response) {
  if (response.type === "error") return { kind: "no-answer", reason: "network" };
  if (response.type === "opaque" || response.type === "opaqueredirect") return { kind: "opaque" };
  return {
    kind: "answer",
    status: response.status,
    contentType: response.headers.get("content-type"),
    body: await firstPart(response, LARGEST_ANSWER_BYTES),
    ...response.redirected && { redirected: true },
    retryAfter: response.headers.get("retry-after")
  };
}
function bodyOf(message) {
  if (message.kind === "text") return message.text;
  const body = message.kind === "multipart" ? new FormData() : new URLSearchParams();
  for (const [name, value] of message.entries) body.append(name, value);
  return body;
}

export { answerOf, browserPost };
