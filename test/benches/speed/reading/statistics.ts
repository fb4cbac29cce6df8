/** What many measurements of one thing say together. */
export interface Spread {
  median: number;
  /** A quarter of the measurements lie below this one … */
  lower: number;
  /** … and a quarter above this one. */
  upper: number;
}

/** @throws where nothing was measured: there is no middle of nothing */
export function spread(measured: readonly number[]): Spread {
  if (measured.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...measured].sort((a, b) => a - b);
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}

export const median = (measured: readonly number[]): number => spread(measured).median;

/** Between two measurements it lies as far along as the share says. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
