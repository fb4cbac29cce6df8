import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../../receiver/src/main.ts');

export interface Ended {
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/**
 * Runs `back-pain-receiver` as a person types it, and waits for its end.
 * @param input what stands on its standard input
 */
export function command(
  args: readonly string[],
  env: Record<string, string> = {},
  input?: Buffer,
): Promise<Ended> {
  // From elsewhere, as a person would; so it is told where the loader of TypeScript is.
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), PROGRAM, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // One that ends before it has read everything is judged by what it says.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    ),
  );
}
