/**
 * Whole sentences that another language, or a variant of English, says in its own way, by the English sentence that they
 * stand for. Where that one has changed, the other is no longer found, so that no reader gets an older advice in better
 * words; a test tells.
 */
export type Sentences = Readonly<Record<string, string>>;
