/** JSON of plain data. Reads past the `toJSON` that old Prototype.js gives to every list: it would arrive as a text. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
