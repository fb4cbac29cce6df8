import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { People } from '../people/people.js';
import { THE_DESK } from '../people/person-name.js';
import type { Database } from '../store/database.js';

/** A working day: who signs in the morning is not asked again before the evening. */
export const SESSION_HOURS = 12;

/** Who has the inbox open. */
export interface Visitor {
  /** Null for whoever signed in with the secret that all share. */
  person: string | null;
  name: string;
}

/**
 * Who has opened the inbox. A session is a random token in the browser's cookie; the store keeps only what the secret
 * makes of it, so a stolen copy of the store opens nothing, and another secret ends every session.
 */
export class Sessions {
  private onceOnly: string | null = null;
  private readonly people: People;

  /** @param now milliseconds, a clock to test with */
  constructor(
    private readonly database: Database,
    private readonly secret: string,
    private readonly now: () => number = Date.now,
  ) {
    this.people = new People(database);
  }

  /** Another secret beside the lasting one, for a link: a browser remembers where it has been, so it opens once only. */
  offerOnce(): string {
    this.onceOnly = randomBytes(18).toString('base64url');
    return this.onceOnly;
  }

  /** Who comes in with what was typed; null for nobody. */
  async whoOpensWith(typed: string): Promise<Visitor | null> {
    const secret = typed.trim();
    if (this.isShared(secret)) return { person: null, name: THE_DESK };
    const person = await this.people.withSecret(secret);
    return person && { person: person.id, name: person.name };
  }

  async begin({ person }: Visitor): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(this.now() + SESSION_HOURS * 3_600_000);
    await this.database.query(`INSERT INTO inbox_session (digest, expires_at, person) VALUES ($1, $2, $3)`, [
      this.digestOf(token),
      expires,
      person,
    ]);
    return token;
  }

  /** Whose session this is; null where it is none, or over. */
  async whoHas(token: string): Promise<Visitor | null> {
    if (token === '') return null;
    const [visitor] = await this.database.query<Visitor>(
      `SELECT person::text, coalesce(name, $3) AS "name" FROM inbox_session
       LEFT JOIN inbox_person ON inbox_person.id = inbox_session.person
       WHERE digest = $1 AND expires_at > $2`,
      [this.digestOf(token), new Date(this.now()), THE_DESK],
    );
    return visitor ?? null;
  }

  async end(token: string): Promise<void> {
    await this.database.query(`DELETE FROM inbox_session WHERE digest = $1`, [this.digestOf(token)]);
  }

  async forgetExpired(): Promise<void> {
    await this.database.query(`DELETE FROM inbox_session WHERE expires_at <= $1`, [new Date(this.now())]);
  }

  /** Compares in the same time whatever was typed. */
  private isShared(given: string): boolean {
    const key = randomBytes(32);
    const digest = (text: string) => createHmac('sha256', key).update(text).digest();
    const typed = digest(given);
    const lasting = timingSafeEqual(typed, digest(this.secret));
    // Where none is offered, one that nobody knows.
    const once = timingSafeEqual(typed, digest(this.onceOnly ?? randomBytes(18).toString('hex')));
    if (once) this.onceOnly = null;
    return lasting || once;
  }

  private digestOf(token: string): string {
    return createHmac('sha256', this.secret).update(token).digest('base64url');
  }
}
