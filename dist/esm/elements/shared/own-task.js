function inOwnTask(priority, task) {
  const { scheduler } = globalThis;
  if (scheduler?.postTask) {
    void scheduler.postTask(task, { priority });
    return;
  }
  if (typeof MessageChannel === "undefined") {
    setTimeout(task);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
const LONGEST_WAIT = 100;
function afterPaint(task) {
  if (document.hidden || typeof requestAnimationFrame === "undefined") {
    inOwnTask("user-visible", task);
    return;
  }
  let waits = true;
  const askOnce = () => {
    if (waits) inOwnTask("user-visible", task);
    waits = false;
  };
  requestAnimationFrame(askOnce);
  setTimeout(askOnce, LONGEST_WAIT);
}
function painted() {
  return new Promise((resolve) => afterPaint(resolve));
}

export { afterPaint, inOwnTask, painted };
