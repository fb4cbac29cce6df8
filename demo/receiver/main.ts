/** `npm start`: the demo clinic, its endpoint and its inbox on this computer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.js';
import { Daily } from './daily.js';
import { RelayStore } from './fhir/relay-store.js';
import { FhirRelay } from './fhir/relay.js';
import { describeError } from './http/request-log.js';
import { Arrivals } from './inbox/arrivals.js';
import { Sessions } from './inbox/sessions.js';
import { listen } from './listen.js';
import { Mailer } from './mail/mailer.js';
import { readSettings } from './settings.js';
import { ownAddress, startMessage } from './start-message.js';
import { openPglite } from './store/pglite-database.js';
import { openPostgres } from './store/postgres-database.js';
import { openStore } from './store/request-store.js';
import { deleteOld } from './store/retention.js';

try {
  await start();
} catch (error) {
  // A message of ours is meant to be read; one of the database driver may hold the password of its address.
  const said = error instanceof Error && !('code' in error) ? error.message : describeError(error);
  console.error(`\nThe receiver could not start: ${said}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if (!existsSync(join(settings.scriptDir, 'back-pain-widgets.js'))) {
    throw new Error(`there is no back-pain-widgets.js in ${settings.scriptDir}. Run "npm run build" first.`);
  }
  console.log('Opening the store …');
  const database = settings.databaseUrl
    ? await openPostgres(settings.databaseUrl)
    : await openPglite(settings.dataDir);
  const store = await openStore(database, settings.keepDays);
  const log = (line: string) => console.log(line);
  const relay = settings.fhir && new FhirRelay(new RelayStore(database), settings.fhir, log);
  let port = settings.port;
  const inbox = () => `${ownAddress(settings, port)}/inbox`;
  const mailer = settings.mail && new Mailer({ database, store, settings: settings.mail, inbox, log });
  const couriers = [relay, mailer].filter((courier) => courier !== null);
  const arrivals = new Arrivals();
  const sessions = new Sessions(database, settings.inboxSecret.text);
  const app = createApp({ store, settings, sessions, log, couriers, arrivals });
  const daily = new Daily(async () => {
    await sessions.forgetExpired();
    if (await deleteOld(database, settings.keepDays, log)) arrivals.announce();
  }, log);
  await daily.start();
  const listening = await listen(app, settings.port, settings.host);
  const { server } = listening;
  port = listening.port;
  for (const courier of couriers) await courier.start();

  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    server.close(() => {
      Promise.all([daily, ...couriers].map((task) => task.stop()))
        .then(() => store.close())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
    // Requests under way are answered; the inbox's event streams would stay open for ever.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  console.log(startMessage(settings, port, database.description));
}
