import { createApp } from './app.js';
import { startControl } from './control/control-server.js';
import { Daily } from './daily.js';
import { endInOrder } from './ending.js';
import { RelayStore } from './fhir/relay-store.js';
import { FhirRelay } from './fhir/relay.js';
import { describeError } from './http/request-log.js';
import { Arrivals } from './inbox/arrivals.js';
import { Sessions } from './inbox/sessions.js';
import { listen } from './listen.js';
import { Mailer } from './mail/mailer.js';
import { readStoreFigures } from './metrics/store-figures.js';
import { readSettings } from './settings.js';
import type { Site } from './site.js';
import { ownAddress, startMessage } from './start-message.js';
import { openPglite } from './store/pglite-database.js';
import { openPostgres } from './store/postgres-database.js';
import { openStore } from './store/request-store.js';
import { clearOld } from './store/retention.js';

/** Starts the receiver. Where that fails, says why in plain words and ends the process with code 1. */
export async function startOrExplain(env: NodeJS.ProcessEnv, site?: () => Site): Promise<void> {
  try {
    await start(env, site?.());
  } catch (error) {
    // Our own messages are meant to be read. A message of the database driver may hold the password of its address.
    const said = error instanceof Error && !('code' in error) ? error.message : describeError(error);
    console.error(`\nThe receiver could not start: ${said}\n`);
    process.exit(1);
  }
}

/** @throws Error saying what is missing or cannot be understood */
async function start(env: NodeJS.ProcessEnv, given?: Site): Promise<void> {
  const settings = readSettings(env);
  const site = given ?? settings.site;
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
  const arrivals = new Arrivals(() => database.tellOthers?.() ?? Promise.resolve());
  const sessions = new Sessions(database, settings.inboxSecret.text);
  const figures = () => readStoreFigures(database);
  const app = createApp({ store, settings, sessions, log, site, couriers, arrivals, figures });
  const daily = new Daily(async () => {
    await sessions.forgetExpired();
    if (await clearOld(database, settings.keepDays, log)) arrivals.announce();
  }, log);
  await daily.start();
  await database.hearOthers?.(() => arrivals.changed());
  const stopControl = settings.databaseUrl
    ? () => Promise.resolve()
    : await startControl({ database, folder: settings.dataDir, onPeople: () => arrivals.announce(), log });
  const listening = await listen(app, settings.port, settings.host);
  const { server } = listening;
  port = listening.port;
  for (const courier of couriers) await courier.start();

  const stop = endInOrder(
    server,
    async () => {
      await Promise.all([stopControl(), ...[daily, ...couriers].map((task) => task.stop())]);
      await store.close();
    },
    { log, onBegin: () => arrivals.end() },
  );
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const link = settings.inboxSecret.generated ? sessions.offerOnce() : null;
  console.log(startMessage(settings, { site, port, store: database.description, link }));
}
