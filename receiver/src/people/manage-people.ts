import type { People } from './people.js';

/** What can be done with the people of the inbox. */
export const PEOPLE_ACTIONS = ['list', 'add', 'new-secret', 'remove'] as const;
export type PeopleAction = (typeof PEOPLE_ACTIONS)[number];

/**
 * Does it, and says so in words for whoever asked.
 * @throws Error saying why not
 */
export async function managePeople(people: People, action: PeopleAction, name: string): Promise<string> {
  switch (action) {
    case 'list':
      return listed(await people.list());
    case 'add':
      return handedOver(await people.add(name), 'may open the inbox');
    case 'new-secret':
      return handedOver(await people.renew(name), 'has another secret; the old one opens nothing any more');
    case 'remove': {
      const removed = await people.remove(name);
      return `${removed.name} is signed out and cannot open the inbox any more. What they have ticked off keeps their name.`;
    }
  }
}

function listed(all: readonly { name: string; since: Date }[]): string {
  if (all.length === 0)
    return 'Nobody has a secret of their own yet. To give one: back-pain-receiver people add "Maria"';
  return all.map(({ name, since }) => `${name}  (since ${since.toISOString().slice(0, 10)})`).join('\n');
}

function handedOver({ name, secret }: { name: string; secret: string }, what: string): string {
  return [
    `${name} ${what}.`,
    '',
    `  Secret of ${name}:  ${secret}`,
    '',
    'It is shown this once and kept nowhere: hand it over now, to nobody else. A password manager can hold it.',
  ].join('\n');
}
