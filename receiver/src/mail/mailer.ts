import { createTransport, type Mail, type SMTPSentMessageInfo, type SMTPTransportOptions } from 'nodemailer';
import type { Log } from '../http/request-log.js';
import { Courier, type CourierTimes, type Later } from '../outbox/courier.js';
import { Outbox, type Claimed } from '../outbox/outbox.js';
import type { Database } from '../store/database.js';
import type { RequestStore } from '../store/request-store.js';
import { verdictOnError, verdictOnSent, type Verdict } from './mail-answer.js';
import type { MailSettings } from './mail-settings.js';
import { notice } from './notice.js';

const TIMES: CourierTimes = { firstWait: 5_000, longestWait: 2 * 60_000, patience: 30_000, rest: 60_000 };

/** Times of patience until the content is on its way: greeting, password, recipients. */
const BEFORE_CONTENT = 4;
/**
 * Times of patience for the server to say that it has the whole mail. RFC 5321 (4.5.3.2.6) asks for ten minutes: a
 * server that was cut off before it could say so has the mail all the same, and would get it again.
 */
const AFTER_CONTENT = 20;

/** References in one mail; a burst fills few mails instead of a mailbox. */
const MOST_IN_ONE = 100;

export interface MailerOptions {
  database: Database;
  store: Pick<RequestStore, 'counts'>;
  settings: MailSettings;
  /** Address of the inbox; asked when a mail is written, because the port is known late. */
  inbox: () => string;
  log: Log;
  times?: CourierTimes;
}

/** Tells the clinic by mail that something has arrived, and where to read it; never what. */
export class Mailer extends Courier<Verdict> {
  private readonly told: Outbox;
  /** What is to be done when the content of the mail under way has been passed on. */
  private onContentSent: () => void = () => undefined;
  private readonly transport: Mail<SMTPSentMessageInfo, SMTPTransportOptions>;

  constructor(private readonly options: MailerOptions) {
    const { database, settings, log, times = TIMES } = options;
    // Also of what is perhaps junk: a browser may have filled the hidden field, and nobody else would hear of it.
    // And of a test, whose sender wants to see that the mail comes.
    const told = new Outbox(database, { table: 'mail_notice', suspectToo: true, testsToo: true });
    super('Mail server', MOST_IN_ONE, told, log, times);
    this.told = told;
    const { host, port, secure, requireTLS, auth } = settings;
    const connection: SMTPTransportOptions = {
      host,
      port,
      secure,
      requireTLS,
      // A mail server on this very machine has seldom a certificate for its own name.
      ignoreTLS: !secure && !requireTLS,
      ...(auth && { auth }),
      connectionTimeout: times.patience,
      greetingTimeout: times.patience,
      socketTimeout: AFTER_CONTENT * times.patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transport = createTransport(connection);
    this.transport.use('stream', (mail, done) => {
      mail.message.processFunc((content) => content.once('end', () => this.onContentSent()));
      done();
    });
  }

  protected async carry(load: readonly Claimed[], signal: AbortSignal): Promise<Verdict | Later> {
    const { store, settings, inbox } = this.options;
    const { open } = await store.counts();
    const { patience } = this.times;
    const impatience = new AbortController();
    const giveUp = () => impatience.abort();
    let timer = setTimeout(giveUp, BEFORE_CONTENT * patience);
    this.onContentSent = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, AFTER_CONTENT * patience);
    };
    try {
      const { rejectedErrors } = await this.transport.sendMail({
        ...notice(load, open, inbox()),
        from: settings.from,
        to: [...settings.to],
        // Keeps 'I am on holiday' from being answered to it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.any([signal, impatience.signal]),
      });
      return verdictOnSent(rejectedErrors ?? []);
    } catch (error) {
      return verdictOnError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  protected async settle(ids: readonly string[], verdict: Verdict): Promise<void> {
    if (verdict.kind === 'taken') await this.told.taken(ids, verdict.missed);
    else await this.told.refused(ids, verdict.words);
    if (verdict.kind === 'refused' || verdict.missed !== null) {
      this.log('The mail server refused a mail or one of its recipients; the inbox says why.');
    }
  }
}
