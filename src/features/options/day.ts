/** A day as authors write it, `2026-11-30`; null for what is no such day. */
export function readDay(text: string | null): Date | null {
  const day = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null;
  // `new Date` takes February 30 for a day in March.
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text ?? '') ? day : null;
}
