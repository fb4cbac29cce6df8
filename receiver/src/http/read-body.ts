import { Refusal } from './refusal.js';

/**
 * The most that a request may weigh. The longest valid one is some 8 kB in the form's own limits; the rest is room for
 * a captcha's answer and a clinic's own fields.
 */
export const MOST_BYTES = 65_536;

/** The whole body, or a 413 {@link Refusal} as soon as it is known to be too large, announced or not. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > MOST_BYTES) {
        await reader.cancel();
        throw tooLarge();
      }
      parts.push(value);
    }
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function tooLarge(): Refusal {
  return new Refusal(413, `The request is larger than ${MOST_BYTES} bytes.`, { Connection: 'close' });
}
