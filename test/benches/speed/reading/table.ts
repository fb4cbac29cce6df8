import type { Spread } from './statistics.js';

/** A Markdown table, so that it can be pasted where figures are reported. The first column is text, the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = `|${widths.map((width, column) => '-'.repeat(width + 1) + (column === 0 ? '-' : ':')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export const ms = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

/** `212 (198–240)`: the median, and between which two the middle half lies. */
export const msSpread = ({ median, lower, upper }: Spread): string =>
  `${ms(median)} (${ms(lower)}–${ms(upper)})`;

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
