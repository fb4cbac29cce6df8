/** WebDriver's wire protocol, as far as the tests need it: a driver process, one session in it, commands by HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** How WebDriver names a reference to an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const elementReference = (id: string): Record<string, string> => ({ [ELEMENT]: id });

export function referencedElement(value: unknown): string | null {
  const id = (value as Record<string, unknown> | null | undefined)?.[ELEMENT];
  return typeof id === 'string' ? id : null;
}

/** A command that takes longer hangs. */
const LONGEST_MS = 60_000;

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

  static async start(
    driver: string,
    capabilities: Record<string, unknown>,
    env: NodeJS.ProcessEnv,
  ): Promise<WebDriverSession> {
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const root = `http://127.0.0.1:${port}`;
    await untilUp(child, root);
    const { sessionId } = (await send('POST', `${root}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string };
    return new WebDriverSession(child, `${root}/session/${sessionId}`);
  }

  get(path: string): Promise<unknown> {
    return send('GET', this.address + path);
  }

  post(path: string, body: Record<string, unknown> = {}): Promise<unknown> {
    return send('POST', this.address + path, body);
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    await send('DELETE', this.address);
    this.process.kill();
    await ended;
  }
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(LONGEST_MS),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}

/** A driver says nothing when it is ready: it is asked until it answers. */
async function untilUp(child: ChildProcess, root: string): Promise<void> {
  const deadline = Date.now() + 20_000;
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
