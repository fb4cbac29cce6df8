/** The short name of a request that patient and clinic both see: the first eight characters of its id. */
export function reference(id: string): string {
  return id.slice(0, 8);
}
