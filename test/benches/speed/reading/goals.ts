/** What the script promises, beside what was measured. */
export interface Goal {
  what: string;
  measured: number;
  /** The most that is allowed. */
  limit: number;
  unit: 'ms' | '×' | '';
}

export const isMet = ({ measured, limit }: Goal): boolean => measured <= limit;

/** `✓ form alone: usable, against static HTML   1.12 × (at most 1.15 ×)` */
export function goalLines(goals: readonly Goal[]): string[] {
  const width = Math.max(0, ...goals.map(({ what }) => what.length));
  return goals.map(
    (goal) =>
      `${isMet(goal) ? '✓' : '✗'} ${goal.what.padEnd(width)}  ${figure(goal, goal.measured)} (at most ${figure(goal, goal.limit)})`,
  );
}

function figure({ unit }: Goal, value: number): string {
  if (unit === 'ms') return `${value.toFixed(0)} ms`;
  // A shift of the layout is a small fraction; a ratio is well told in hundredths.
  return unit === '×' ? `${value.toFixed(2)} ×` : String(Number(value.toFixed(4)));
}
