import type { Server } from 'node:http';

/** Requests under way may take this long to be answered … */
const ANSWER_MS = 4_000;
/** … and all of it this long: ten seconds after SIGTERM a container's manager kills anyway. */
const ALL_MS = 8_000;

/**
 * Ends the process in order: what is under way is answered, then the tasks stop and the store is closed. Where something
 * hangs the process ends all the same; whatever was answered is in the store by then.
 */
export function endInOrder(
  server: Server,
  close: () => Promise<void>,
  { log, onBegin }: { log: (line: string) => void; onBegin: () => void },
): () => void {
  let stopping = false;
  return () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      log(
        'Something did not end in time; the receiver ends all the same. Nothing that was answered is lost.',
      );
      process.exit(1);
    }, ALL_MS).unref();
    server.close(() => {
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    // An inbox listens for ever, and a connection that has its answer stays open for the next question.
    onBegin();
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => server.closeAllConnections(), ANSWER_MS).unref();
  };
}
