/** The demo clinic as `npm start` serves it, on a port and in a folder of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Demo {
  origin: string;
  /** Everything it printed so far. */
  printed(): string;
  close(): Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-clinic-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const process_ = spawn(process.execPath, ['--import', 'tsx', 'demo/receiver/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      REQUESTS_PER_MINUTE: '1000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const origin = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /Demo clinic\s+(http:\/\/[\d.]+:\d+)/.exec(printed)?.[1];
      if (address) found(address);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.once('exit', () => failed(new Error(`The demo did not start:\n${printed}`)));
  });
  return {
    origin,
    printed: () => printed,
    close: async () => {
      const ended = once(process_, 'exit');
      process_.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
