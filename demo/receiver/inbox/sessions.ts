import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../store/database.js';

/** A working day: who signs in the morning is not asked again before the evening. */
export const SESSION_HOURS = 12;

/**
 * Who has opened the inbox. A session is a random token in the browser's cookie; the store keeps only what the secret
 * makes of it, so a stolen copy of the store opens nothing, and another secret ends every session.
 */
export class Sessions {
  /** @param now milliseconds, a clock to test with */
  constructor(
    private readonly database: Database,
    private readonly secret: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Compares in the same time whatever was typed. */
  opensWith(typed: string): boolean {
    const key = randomBytes(32);
    const digest = (text: string) => createHmac('sha256', key).update(text).digest();
    return timingSafeEqual(digest(typed.trim()), digest(this.secret));
  }

  async begin(): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(this.now() + SESSION_HOURS * 3_600_000);
    await this.database.query(`INSERT INTO inbox_session (digest, expires_at) VALUES ($1, $2)`, [
      this.digestOf(token),
      expires,
    ]);
    return token;
  }

  async holds(token: string): Promise<boolean> {
    const found = await this.database.query(
      `SELECT 1 FROM inbox_session WHERE digest = $1 AND expires_at > $2`,
      [this.digestOf(token), new Date(this.now())],
    );
    return found.length > 0;
  }

  async end(token: string): Promise<void> {
    await this.database.query(`DELETE FROM inbox_session WHERE digest = $1`, [this.digestOf(token)]);
  }

  async forgetExpired(): Promise<void> {
    await this.database.query(`DELETE FROM inbox_session WHERE expires_at <= $1`, [new Date(this.now())]);
  }

  private digestOf(token: string): string {
    return createHmac('sha256', this.secret).update(token).digest('base64url');
  }
}
