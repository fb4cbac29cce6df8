/** WebDriver's wire protocol, as far as the tests need it: a driver process, one session in it, commands by HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { PATIENCE_MS } from '../../../browsers/patience.mjs';

/** How WebDriver names a reference to an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const elementReference = (id: string): Record<string, string> => ({ [ELEMENT]: id });

export function referencedElement(value: unknown): string | null {
  const id = (value as Record<string, unknown> | null | undefined)?.[ELEMENT];
  return typeof id === 'string' ? id : null;
}

/** A browser that has not reported by then never will, see `start`. */
const LONGEST_START_MS = 20_000;

/** What the driver answered instead of a value; `code` is one of the standard's, such as `no such element`. */
export class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

export class WebDriverSession {
  private constructor(
    private readonly process: ChildProcess,
    private readonly address: string,
  ) {}

  /**
   * The browser that the driver starts sometimes never reports to it, for reasons of their own: no test has begun then,
   * and another driver is asked, four times at most.
   */
  static async start(
    driver: string,
    capabilities: Record<string, unknown>,
    env: NodeJS.ProcessEnv,
    attempts = 5,
  ): Promise<WebDriverSession> {
    const port = await freePort();
    // A group of its own, with the browser that it starts.
    const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
    const root = `http://127.0.0.1:${port}`;
    try {
      await untilUp(child, root);
      const body = { capabilities: { alwaysMatch: capabilities } };
      const { sessionId } = (await send('POST', `${root}/session`, body, LONGEST_START_MS)) as {
        sessionId: string;
      };
      return new WebDriverSession(child, `${root}/session/${sessionId}`);
    } catch (error) {
      await endGroup(child);
      if (attempts <= 1) throw error;
      console.log(`The browser did not start; another is asked for: ${String(error)}`);
      return WebDriverSession.start(driver, capabilities, env, attempts - 1);
    }
  }

  get(path: string): Promise<unknown> {
    return send('GET', this.address + path);
  }

  post(path: string, body: Record<string, unknown> = {}): Promise<unknown> {
    return send('POST', this.address + path, body);
  }

  async end(): Promise<void> {
    // A driver that ends without an answer has done what it was asked for.
    await send('DELETE', this.address).catch(() => undefined);
    await endGroup(this.process);
  }
}

async function endGroup(leader: ChildProcess): Promise<void> {
  if (leader.exitCode !== null || leader.signalCode !== null || leader.pid === undefined) return;
  const ended = once(leader, 'exit');
  process.kill(-leader.pid);
  await ended;
}

async function send(
  method: string,
  address: string,
  body?: unknown,
  longestMs = PATIENCE_MS,
): Promise<unknown> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(longestMs),
    ...(sent !== undefined && { body: sent }),
  }).catch((error: unknown) => {
    throw new Error(`${method} ${address} ${sent ?? ''}`, { cause: error });
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}

/** A driver says nothing when it is ready: it is asked until it answers. */
async function untilUp(child: ChildProcess, root: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await send('GET', `${root}/status`);
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
