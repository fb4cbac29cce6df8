/** The demo clinic as `npm start` serves it, on a port and in a folder of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Demo {
  origin: string;
  /** Opens the inbox by the secret of the run, as often as it is asked for; the link that is printed is good once. */
  inboxLink: string;
  /** Everything it printed so far. */
  printed(): string;
  close(): Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-clinic-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const process_ = spawn(process.execPath, ['--import', 'tsx', 'demo/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      INBOX_SECRET: '',
      PUBLIC_URL: '',
      REQUESTS_PER_MINUTE: '1000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const [origin, inboxLink] = await new Promise<[string, string]>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /Demo clinic\s+(http:\/\/[\d.]+:\d+)/.exec(printed)?.[1];
      const secret = /secret of this run:\s+(\S+)\n/.exec(printed)?.[1];
      if (address && secret) found([address, `${address}/inbox/sign-in#${secret}`]);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.once('exit', () => failed(new Error(`The demo did not start:\n${printed}`)));
  });
  return {
    origin,
    inboxLink,
    printed: () => printed,
    close: async () => {
      const ended = once(process_, 'exit');
      process_.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
