/**
 * Does something while the page's clock stands still. The page reads the clock as it renders and a test reads it later:
 * at midnight these would be two days.
 * @param moment such as `2026-12-31T23:59`, on the clock of the machine
 */
export async function atMoment<Result>(moment: string, act: () => Promise<Result>): Promise<Result> {
  const Running = Date;
  const stopped = Running.parse(moment);
  window.Date = class extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [stopped]) as [number]));
    }
    static override now(): number {
      return stopped;
    }
  } as DateConstructor;
  try {
    return await act();
  } finally {
    window.Date = Running;
  }
}
