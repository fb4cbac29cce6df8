/** A random UUID, also on pages without https, where `crypto.randomUUID` is missing. */
export function newId(source: Crypto = crypto): string {
  // RFC 9562: the 4 says version 4, the 8 says the variant; all else is random.
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => {
    const [byte = 0] = source.getRandomValues(new Uint8Array(1));
    return (byte % 16).toString(16);
  });
}
