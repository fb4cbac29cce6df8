/**
 * Keeps the screen from going dark: somebody who lies on the floor does not touch it. Where the browser cannot or may not
 * do it, in a frame or with little battery for example, the screen goes dark as it always does; so errors say nothing
 * that anybody could act on, and are left alone.
 * @returns ends it
 */
export function stayAwake(): () => void {
  const lock = askForLock();
  return () => void lock?.then((sentinel) => sentinel.release()).catch(() => undefined);
}

function askForLock(): Promise<WakeLockSentinel> | undefined {
  const { wakeLock } = navigator as Partial<Navigator>;
  try {
    const lock = wakeLock?.request('screen');
    lock?.catch(() => undefined);
    return lock;
  } catch {
    return undefined;
  }
}
