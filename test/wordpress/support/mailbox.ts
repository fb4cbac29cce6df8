/** A real SMTP server that keeps what WordPress sends. */
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: readonly string[];
  subject: string;
  text: string;
  /** The message as it came over the wire. */
  source: string;
}

export interface Mailbox {
  port: number;
  /** In the order of arrival. A mail is here before its sender hears that it was taken. */
  mails: readonly Mail[];
  empty(): void;
  /** While true, every mail is turned away for now, as by a provider in trouble. */
  refuse(on: boolean): void;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) =>
      done(refusing ? Object.assign(new Error('Try again later'), { responseCode: 451 }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const source = Buffer.concat(chunks);
        simpleParser(source).then(
          ({ subject, text }) => {
            mails.push({
              to: session.envelope.rcptTo.map(({ address }) => address),
              subject: subject ?? '',
              text: text ?? '',
              source: source.toString(),
            });
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    mails,
    empty: () => void (mails.length = 0),
    refuse: (on) => void (refusing = on),
    close: () => new Promise((closed) => server.close(closed)),
  };
}
