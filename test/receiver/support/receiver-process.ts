import { spawn, type ChildProcess } from 'node:child_process';
import { SECRET } from './inbox-visitor.js';

/** The receiver as a person starts it: a process of its own. */
export interface ReceiverProcess {
  address: string;
  /** All it printed so far, both streams. */
  output(): string;
  /** Resolves when it has printed this. */
  says(text: RegExp): Promise<void>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const PROGRAM = 'receiver/src/main.ts';

/**
 * @param program the file to run, or a command with its arguments
 * @throws Error with what it printed, when it ends before it serves
 */
export async function startProcess(
  env: Record<string, string>,
  program: string | readonly string[] = PROGRAM,
  cwd?: string,
): Promise<ReceiverProcess> {
  const { child, output, ended } = launch(env, program, cwd);
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const here = /Endpoint\s+(https?:\/\/\S+)\/api/.exec(output())?.[1];
      // Where it is reached by another address, it says where it listens all the same.
      const port = /Listening on\s+\S+, port (\d+)/.exec(output())?.[1];
      if (here !== undefined) resolve(port === undefined ? here : `http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', look);
    void ended.then(() => reject(new Error(`The receiver did not start:\n${output()}`)));
  });
  return {
    address,
    output,
    says: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (text.test(output())) resolve();
        };
        child.stdout.on('data', look);
        look();
      }),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts one that is expected to fail; resolves with its exit code and what it said. */
export async function startInVain(
  env: Record<string, string>,
  program: string = PROGRAM,
): Promise<{ code: number | null; output: string }> {
  const { output, ended } = launch(env, program);
  const { code } = await ended;
  return { code, output: output() };
}

const running = new Set<ChildProcess>();

/** For an `after()`: a test that failed halfway must not leave a process behind, nor wait for it. */
export function endLeftovers(): void {
  for (const child of running) child.kill('SIGKILL');
}

function launch(env: Record<string, string>, program: string | readonly string[], cwd?: string) {
  const [file = '', ...args] = typeof program === 'string' ? withNode(program) : program;
  const child = spawn(file, args, {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      REQUESTS_PER_MINUTE: '0',
      INBOX_SECRET: SECRET,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    }),
  );
  return { child, output: () => printed, ended };
}

function withNode(program: string): string[] {
  const loader = program.endsWith('.ts') ? ['--import', 'tsx'] : [];
  return [process.execPath, ...loader, program];
}
