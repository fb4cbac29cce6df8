/** What SMTP_URL, NOTIFY_TO and NOTIFY_FROM may say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMailSettings } from '../../receiver/src/mail/mail-settings.js';

const desk = { NOTIFY_TO: 'desk@clinic.example' };

describe('the mail settings', () => {
  it('are none where no server is named', () => {
    assert.equal(readMailSettings({}), null);
    assert.equal(readMailSettings({ SMTP_URL: '', NOTIFY_TO: '' }), null);
  });

  it('are sent by whoever is told, where nobody else is named', () => {
    assert.deepEqual(
      readMailSettings({
        SMTP_URL: 'smtps://me:p%40ss%2F@smtp.clinic.example',
        NOTIFY_TO: 'a@x.example, b@x.example',
      }),
      {
        host: 'smtp.clinic.example',
        port: 465,
        secure: true,
        requireTLS: false,
        auth: { user: 'me', pass: 'p@ss/' },
        to: ['a@x.example', 'b@x.example'],
        from: 'a@x.example',
      },
    );
  });

  for (const [url, expected] of [
    ['smtp://smtp.clinic.example', { port: 587, secure: false, requireTLS: true }],
    ['smtp://smtp.clinic.example:25', { port: 25, secure: false, requireTLS: true }],
    ['smtp://127.0.0.1:25', { port: 25, secure: false, requireTLS: false }],
    ['smtp://localhost', { port: 587, secure: false, requireTLS: false }],
    // A name server of the network may answer anything to it.
    ['smtp://mail.localhost', { port: 587, secure: false, requireTLS: true }],
    ['smtp://127.0.0.2', { port: 587, secure: false, requireTLS: false }],
    ['smtp://127.0.0.1.clinic.example', { port: 587, secure: false, requireTLS: true }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false, requireTLS: false }],
    ['smtps://smtp.clinic.example:4650', { port: 4650, secure: true, requireTLS: false }],
  ] as const) {
    it(`ask for the right protection: ${url}`, () => {
      const settings = readMailSettings({ SMTP_URL: url, ...desk });
      assert.deepEqual({ ...settings, ...expected }, settings);
    });
  }

  for (const [env, said] of [
    [{ SMTP_URL: 'smtp://localhost' }, /NOTIFY_TO is not/],
    [desk, /SMTP_URL is not/],
    [{ ...desk, SMTP_URL: 'https://me:hunter2@x.example' }, /SMTP_URL cannot be understood/],
    [{ ...desk, SMTP_URL: 'hunter2' }, /SMTP_URL cannot be understood/],
    [{ ...desk, SMTP_URL: 'smtp://me:hunter2@x.example/?tls=no' }, /SMTP_URL cannot be understood/],
    [{ ...desk, SMTP_URL: 'smtp://me:hunter2/@x.example' }, /SMTP_URL cannot be understood/],
    [{ ...desk, SMTP_URL: 'smtp://me:hunter2%@x.example' }, /SMTP_URL: a % .* %25/],
    [{ SMTP_URL: 'smtp://localhost', NOTIFY_TO: 'desk' }, /NOTIFY_TO: write addresses/],
    [{ SMTP_URL: 'smtp://localhost', NOTIFY_TO: 'a@x.example\r\nBcc: b@x.example' }, /NOTIFY_TO/],
    [{ SMTP_URL: 'smtp://localhost', NOTIFY_TO: 'Desk <a@x.example>' }, /NOTIFY_TO/],
    [{ SMTP_URL: 'smtp://localhost', ...desk, NOTIFY_FROM: 'a@x.example,b@x.example' }, /NOTIFY_FROM/],
  ] as const) {
    it(`are refused by name, without the password: ${JSON.stringify(env)}`, () => {
      assert.throws(
        () => readMailSettings(env),
        ({ message }: Error) => said.test(message) && !message.includes('hunter2'),
      );
    });
  }
});
