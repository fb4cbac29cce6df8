/**
 * Makes the page's calendar stand still, for a test that compares a day: it may run over midnight. Timers go on. It is
 * also handed over to pages (`page.evaluateOnNewDocument(stopDate, now)`), so it uses nothing from outside.
 * @param moment the time that it is from now on, milliseconds since 1970
 * @returns lets the calendar go on
 */
export function stopDate(moment: number): () => void {
  const Running = Date;
  window.Date = class extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [moment]) as [number]));
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
  return () => {
    window.Date = Running;
  };
}
