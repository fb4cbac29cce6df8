/** A request that cannot be taken, with the answer it gets: `{"message": …}`, in words that hold nothing of its content. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 405 | 413 | 415 | 429 | 503,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
