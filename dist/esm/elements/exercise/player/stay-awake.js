function stayAwake() {
  const lock = askForLock();
  return () => void lock?.then((sentinel) => sentinel.release()).catch(() => void 0);
}
function askForLock() {
  const { wakeLock } = navigator;
  try {
    const lock = wakeLock?.request("screen");
    lock?.catch(() => void 0);
    return lock;
  } catch {
    return void 0;
  }
}

export { stayAwake };
