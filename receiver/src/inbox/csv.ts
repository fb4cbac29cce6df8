/**
 * A table as CSV (RFC 4180: commas, CRLF, everything in quotes), with the mark by which Excel knows UTF-8. What
 * strangers have typed is made harmless first: a spreadsheet runs a cell that begins with = + - or @ as a formula.
 */
export const BYTE_ORDER_MARK = '\ufeff';

export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defused(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * An apostrophe before what a spreadsheet might run: at the start, also behind white space and characters that nobody
 * sees, and after a line break, a tab, a semicolon or a bar. There a cell would begin for a spreadsheet that expects
 * another separator than the comma; it then takes our quotes for text.
 */
export function defused(cell: string): string {
  return cell
    .replace(/([;|\t\r\n])(?=["\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'")
    .replace(/^(?=[\t\r\n]|["\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, "'");
}
