/** JSON of plain data. Reads past the `toJSON` that old Prototype.js gives to every list: it would arrive as a text. */
export declare function jsonText(data: unknown): string;
