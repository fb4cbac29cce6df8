const TIMEOUT_MS = 2e4;
const LARGEST_FILE_BYTES = 8 * 1024 * 1024;
const readText = async (address, { mostBytes = LARGEST_FILE_BYTES, redirect = "follow" } = {}) => {
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      credentials: "omit",
      // An unchanged file is not sent a second time; a changed one never comes from an old copy.
      cache: "no-cache",
      referrerPolicy: "no-referrer",
      redirect,
      signal: attempt.signal
    });
    const text = response.ok ? await firstPart(response, mostBytes) : null;
    if (text === null) throw new Error(`No answer from ${address}`);
    return text;
  } finally {
    clearTimeout(timer);
  }
};
async function firstPart(response, mostBytes) {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
      if (bytes >= mostBytes) {
        void reader.cancel();
        return text.slice(0, mostBytes);
      }
    }
  } catch {
    return null;
  }
}

export { firstPart, readText };
