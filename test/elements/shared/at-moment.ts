import { stopDate } from '../../browsers/stop-date.js';

/**
 * Does something while the page's calendar stands still. The page reads the date as it renders and a test reads it later:
 * at midnight these would be two days.
 * @param moment such as `2026-12-31T23:59`, on the clock of the machine
 */
export async function atMoment<Result>(moment: string, act: () => Promise<Result>): Promise<Result> {
  const goOn = stopDate(Date.parse(moment));
  try {
    return await act();
  } finally {
    goOn();
  }
}
