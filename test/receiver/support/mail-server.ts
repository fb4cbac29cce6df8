import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real SMTP server that keeps what it is sent. */
export interface MailServer {
  port: number;
  /** Oldest first. */
  mails: { to: string[]; mail: ParsedMail; raw: string; secure: boolean; user: string | undefined }[];
  /** How often somebody connected. */
  connections: () => number;
  /** Recipients that get this answer, until changed. */
  refuse: Map<string, number>;
  /** What each connection is greeted with; null for a friendly one. */
  greetWith(code: number | null): void;
  /** Resolves when there are as many mails. */
  waitFor(count: number): Promise<void>;
  /** Resolves when somebody has connected after this call. */
  connected(): Promise<void>;
  stop(): Promise<void>;
  /** On the same port as before. */
  startAgain(): Promise<void>;
}

export async function startMailServer(
  options: SMTPServerOptions & { host?: string; silent?: boolean } = {},
): Promise<MailServer> {
  const { host = '127.0.0.1', silent = false, ...others } = options;
  const mails: MailServer['mails'] = [];
  const refuse: MailServer['refuse'] = new Map();
  const waiting: (() => void)[] = [];
  const callers: (() => void)[] = [];
  let connections = 0;
  let greeting: number | null = null;
  let server: SMTPServer;

  const failure = (code: number) =>
    Object.assign(new Error(`5.1.1 said ${code}, see a page`), { responseCode: code });

  async function listen(port: number): Promise<number> {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: others.secure || others.key ? [] : ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 50,
      onConnect(_session, done) {
        connections += 1;
        for (const called of callers.splice(0)) called();
        if (silent) return;
        done(greeting === null ? null : failure(greeting));
      },
      onRcptTo({ address }, _session, done) {
        const code = refuse.get(address);
        done(code === undefined ? null : failure(code));
      },
      onData(stream, { envelope, secure, user }, done) {
        void (async () => {
          let raw = '';
          for await (const chunk of stream as AsyncIterable<Buffer>) raw += chunk.toString();
          const to = envelope.rcptTo.map(({ address }) => address);
          mails.push({ to, mail: await simpleParser(raw), raw, secure, user: user as string | undefined });
          done();
          for (const told of waiting.splice(0)) told();
        })();
      },
      ...others,
    });
    // A client that ends in the middle is what some tests are about.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    return (server.server.address() as AddressInfo).port;
  }

  const port = await listen(0);
  return {
    port,
    mails,
    connections: () => connections,
    refuse,
    greetWith: (code) => void (greeting = code),
    async waitFor(count) {
      while (mails.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    connected: () => new Promise<void>((resolve) => callers.push(resolve)),
    async stop() {
      await new Promise<void>((resolve) => server.close(resolve));
    },
    async startAgain() {
      await listen(port);
    },
  };
}

/** A certificate for this machine that nobody else trusts. */
export interface Certificate {
  key: string;
  cert: string;
  /** Path of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  file: string;
  remove(): void;
}

/** Null where there is no openssl. */
export function aCertificate(): Certificate | null {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:0.0.0.0';
  const { status } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', names, '-keyout', key, '-out', cert],
  ]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    remove();
    return null;
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), file: cert, remove };
}
