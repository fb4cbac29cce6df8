import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { writeBackup } from '../backup/write-backup.js';
import { bearerOnly } from '../http/bearer-only.js';
import { describeError, type Log } from '../http/request-log.js';
import { listen, LOOPBACK } from '../listen.js';
import { managePeople, PEOPLE_ACTIONS } from '../people/manage-people.js';
import { People } from '../people/people.js';
import type { Database } from '../store/database.js';
import { removeControlFile, writeControlFile } from './control-file.js';

export interface ControlOptions {
  database: Database;
  /** Of the built-in store, which this process alone can open: others ask it. */
  folder: string;
  /** Called when people have changed: open inboxes look whether they still may be. */
  onPeople: () => void;
  log: Log;
}

/**
 * Takes the commands `backup` and `people` for a store that only this process can open. It listens on a port of its own, on
 * this machine alone: no web server in front passes anything on to it.
 * @returns the way to stop
 */
export async function startControl(options: ControlOptions): Promise<() => Promise<void>> {
  await clearUnfinished(options.folder);
  const token = randomBytes(32).toString('base64url');
  const { server, port } = await listen(controlApp(options, token), 0);
  // An order that is under way keeps no receiver from ending.
  server.unref();
  await writeControlFile(options.folder, { address: `http://${LOOPBACK}:${port}`, token });
  return async () => {
    await removeControlFile(options.folder);
    server.close();
    server.closeAllConnections();
  };
}

/** What the file of a backup begins with that is on its way. */
const UNFINISHED = 'backup-under-way-';

/** A process that was killed may have left such a file, with patients' data in it. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(UNFINISHED)) await rm(join(folder, name), { force: true });
}

function controlApp({ database, folder, onPeople, log }: ControlOptions, token: string): Hono {
  const people = new People(database);
  const app = new Hono();
  app
    .use(bearerOnly(token))
    .get('/backup', async (context) => {
      const file = join(folder, `${UNFINISHED}${randomBytes(8).toString('hex')}`);
      const forget = () => void rm(file, { force: true });
      try {
        // First into a file: everybody waits until it is written, and whoever asked may be slow to read.
        await writeBackup(database, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        forget();
        throw error;
      }
      const content = createReadStream(file).on('close', forget);
      return context.body(Readable.toWeb(content) as ReadableStream);
    })
    .post('/people', async (context) => {
      const { action, name } = await context.req.json<{ action?: unknown; name?: unknown }>();
      const known = PEOPLE_ACTIONS.find((one) => one === action);
      if (!known || typeof name !== 'string') return context.text('This is no order.', 400);
      try {
        const words = await managePeople(people, known, name);
        onPeople();
        return context.text(words);
      } catch (error) {
        // Its own words are meant for whoever asked; those of the database are not.
        if (!(error instanceof Error) || 'code' in error) throw error;
        return context.text(error.message, 422);
      }
    });
  app.onError((error, context) => {
    log(`A command failed: ${describeError(error)}`);
    return context.text(`The running receiver could not do it (${describeError(error)}).`, 500);
  });
  return app;
}
