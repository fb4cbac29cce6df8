import { randomBytes } from 'node:crypto';
import type { Database } from '../store/database.js';
import { personName } from './person-name.js';
import { fits, hashOf } from './secret-hash.js';

/** Somebody with a name and a secret of their own. */
export interface Person {
  id: string;
  name: string;
}

/** A secret is a key, by which its person is found, a dot, and what only that person knows. */
const SECRET = /^([\da-f]{8})\.([\w-]{24})$/;

/** Who may open the inbox besides those who know the INBOX_SECRET. The store keeps hashes of their secrets alone. */
export class People {
  /** What a try with an unknown key is compared with, so that it takes as long as any other. */
  private readonly nobody = hashOf(randomBytes(18).toString('base64url'));

  constructor(private readonly database: Database) {}

  /** In the order of their names. */
  list(): Promise<(Person & { since: Date })[]> {
    return this.database.query(
      'SELECT id::text, name, created_at AS "since" FROM inbox_person ORDER BY lower(name)',
    );
  }

  /**
   * @returns the new person's secret, which is not kept
   * @throws Error where there is one of that name, or it is none
   */
  async add(typed: string): Promise<{ name: string; secret: string }> {
    const name = personName(typed);
    const { key, rest, secret } = newSecret();
    const added = await this.database.query(
      'INSERT INTO inbox_person (key, name, hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id::text',
      [key, name, await hashOf(rest)],
    );
    if (added.length === 0) throw new Error(`There is a person called ${name} already.`);
    return { name, secret };
  }

  /** Gives somebody who has lost their secret another; whoever has the inbox open with the old one is signed out. */
  async renew(typed: string): Promise<{ name: string; secret: string }> {
    const wanted = personName(typed);
    const { key, rest, secret } = newSecret();
    const hash = await hashOf(rest);
    return this.database.transaction(async (query) => {
      const [person] = await query<Person>(
        'UPDATE inbox_person SET key = $2, hash = $3 WHERE lower(name) = lower($1) RETURNING id::text, name',
        [wanted, key, hash],
      );
      if (!person) throw nobodyCalled(wanted);
      await query('DELETE FROM inbox_session WHERE person = $1', [person.id]);
      return { name: person.name, secret };
    });
  }

  /** Their sessions end with them; what they have ticked off keeps their name. */
  async remove(typed: string): Promise<{ name: string }> {
    const wanted = personName(typed);
    const [person] = await this.database.query<Person>(
      'DELETE FROM inbox_person WHERE lower(name) = lower($1) RETURNING id::text, name',
      [wanted],
    );
    if (!person) throw nobodyCalled(wanted);
    return { name: person.name };
  }

  /** Whose secret this is; null where it is nobody's. */
  async withSecret(typed: string): Promise<Person | null> {
    const [, key, rest] = SECRET.exec(typed) ?? [];
    if (key === undefined || rest === undefined) return null;
    const [person] = await this.database.query<Person & { hash: string }>(
      'SELECT id::text, name, hash FROM inbox_person WHERE key = $1',
      [key],
    );
    const right = await fits(rest, person?.hash ?? (await this.nobody));
    return person && right ? { id: person.id, name: person.name } : null;
  }
}

function newSecret(): { key: string; rest: string; secret: string } {
  const key = randomBytes(4).toString('hex');
  const rest = randomBytes(18).toString('base64url');
  return { key, rest, secret: `${key}.${rest}` };
}

function nobodyCalled(name: string): Error {
  return new Error(`There is nobody called ${name}. "back-pain-receiver people" lists who there is.`);
}
