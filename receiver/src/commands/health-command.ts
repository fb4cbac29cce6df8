import { LOOPBACK } from '../listen.js';

/**
 * Asks the receiver of this machine whether it is well, as a container's health check does.
 * @throws Error where it is not
 */
export async function healthCommand(env: NodeJS.ProcessEnv): Promise<void> {
  const answer = await fetch(`http://${LOOPBACK}:${env['PORT'] || 8080}/healthz`).catch(() => null);
  if (answer === null) throw new Error('The receiver does not answer.');
  if (!answer.ok) throw new Error(`The receiver answers ${answer.status}: ${await answer.text()}.`);
}
