/** Programs and folders of a test run, none of which may outlive it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set<ChildProcess>();
const folders = new Set<string>();

process.once('exit', () => {
  running.forEach(kill);
  folders.forEach(removeFolder);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

export interface Program {
  /** All it wrote so far, both streams. */
  output(): string;
  stop(): Promise<void>;
  /** Waits for the end that it comes to by itself. */
  ended(): Promise<void>;
}

/**
 * Starts a server and waits for the line by which it says that it serves.
 * @throws Error with what it wrote, when it ends before
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<Program> {
  // A group of its own: PHP's workers do not end with the process that forked them.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  running.add(child);
  let written = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      written += chunk.toString();
      if (ready.test(written)) resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`${command} did not start:\n${written}`)));
  });
  return {
    output: () => written,
    async stop() {
      kill(child);
      await ended;
      running.delete(child);
    },
    async ended() {
      await ended;
      running.delete(child);
    },
  };
}

/** Kept nowhere after the test, so that the quickest end is good enough. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-wordpress-'));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}
