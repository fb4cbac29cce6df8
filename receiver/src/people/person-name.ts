/** Who signs in with the INBOX_SECRET, which several may know. */
export const THE_DESK = 'The desk';

const LONGEST = 60;

/**
 * A name as it is kept and shown.
 * @throws Error saying what is wrong with it
 */
export function personName(typed: string): string {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') throw new Error('A person needs a name: back-pain-receiver people add "Maria"');
  if (Array.from(name).length > LONGEST) throw new Error(`A name has at most ${LONGEST} characters.`);
  // Such characters turn the text around them or are not seen; the two that join letters belong to some scripts.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u.test(name.replace(/[\u200c\u200d]/gu, '')))
    throw new Error('The name holds a character that cannot be shown.');
  if (name.toLowerCase() === THE_DESK.toLowerCase())
    throw new Error(`"${THE_DESK}" is what the inbox calls whoever signs in with the INBOX_SECRET.`);
  return name;
}
