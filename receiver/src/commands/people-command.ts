import { askAboutPeople } from '../control/control-client.js';
import { managePeople, type PeopleAction } from '../people/manage-people.js';
import { People } from '../people/people.js';
import { migrate } from '../store/migrate.js';
import type { StoreSettings } from '../store/store-settings.js';
import { openOwnStore } from './own-store.js';

/** Lists, adds and removes those who have a secret of their own. The receiver may run meanwhile. */
export async function peopleCommand(
  settings: StoreSettings,
  { action, name, say }: { action: PeopleAction; name: string; say: (line: string) => void },
): Promise<void> {
  const { database, running } = await openOwnStore(settings, true);
  if (running) {
    say(await askAboutPeople(running, action, name));
    return;
  }
  try {
    await migrate(database);
    say(await managePeople(new People(database), action, name));
    // Whoever was removed has perhaps an inbox open.
    if (action !== 'list') await database.tellOthers?.();
  } finally {
    await database.close();
  }
}
