/** Somebody at a WordPress site, logged in or not, who keeps the cookies they are given. */

export const ROLES = ['administrator', 'editor', 'author', 'contributor', 'subscriber'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  name: string;
  password: string;
}

export class Visitor {
  private readonly cookies = new Map<string, string>();
  private nonce: string | null = null;

  constructor(readonly site: string) {}

  /** A request as a browser would make it, save that it does not follow a redirect. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookieHeader());
    const answer = await fetch(new URL(path, this.site), { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
    return answer;
  }

  /** @throws Error when WordPress does not let them in */
  async logIn({ name, password }: Account): Promise<this> {
    await this.fetch('/wp-login.php');
    const answer = await this.fetch('/wp-login.php', {
      method: 'POST',
      body: new URLSearchParams({ log: name, pwd: password, testcookie: '1' }),
    });
    if (answer.status !== 302) throw new Error(`${name} could not log in: ${answer.status}`);
    const nonce = await this.fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
    this.nonce = await nonce.text();
    return this;
  }

  /**
   * WordPress's own REST interface, as this person.
   * @param path as in `/wp/v2/pages`
   * @throws Error with WordPress's words, when it refuses
   */
  async rest<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.fetch(`/wp-json${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.nonce !== null && { 'x-wp-nonce': this.nonce }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  /** Writes a page or post in the editor's way and publishes it, where no other status is asked for. */
  async write(
    kind: 'pages' | 'posts',
    entry: { title: string; content: string; status?: string },
  ): Promise<{ id: number; link: string }> {
    return this.rest('POST', `/wp/v2/${kind}`, { status: 'publish', ...entry });
  }

  /** For a browser that is to be logged in as this person. */
  browserCookies(): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.site }));
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
