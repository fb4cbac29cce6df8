/** The test request of `?bp-check`: by a press alone, marked, by the form's own delivery, and judged as a form judges. */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBackends, SERVICES, type Backends } from './support/backends.js';
import { launchBrowser, openPage } from './support/browser.js';
import { line, linesOf, sendTest, whenChecked } from './support/check-panel.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const CORS = { 'access-control-allow-origin': '*' };

describe('the test request of ?bp-check', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  let backends: Backends;
  before(async () => {
    [browser, site, other, backends] = await Promise.all([
      launchBrowser(),
      openSite(),
      openSite(),
      openBackends(),
    ]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), other.close(), backends.close()]);
  });

  async function check(
    options: string,
    { headers = {}, body = '<appointment-form></appointment-form>' } = {},
  ) {
    site.put('/', {
      html: clinicPage({
        head: `<script src="/back-pain-widgets.js" async data-phone="+44 20 1234 5678" ${options}></script>`,
        body,
      }),
      headers,
    });
    const seen = await openPage(browser);
    await seen.page.goto(`${site.origin}/?bp-check`);
    await whenChecked(seen.page);
    return seen;
  }

  const offersTest = (page: Page) =>
    page.$$eval(
      'back-pain-check >>> .test',
      (tests) => tests.filter((test) => !(test as HTMLElement).hidden).length,
    );

  async function bodyOf(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }

  it('leaves by a press alone, once, and says that it is a test', async () => {
    const bodies: string[] = [];
    site.put('/api', async (request, response) => {
      bodies.push(await bodyOf(request));
      response.writeHead(202, JSON_TYPE).end('{"ok":true}');
    });
    const { page, requests } = await check('data-endpoint="/api" data-format="json" data-field-source="web"');
    assert.deepEqual(bodies, [], 'nothing before the press');
    assert.equal(requests.filter((address) => address.endsWith('/api')).length, 0);
    const result = await sendTest(page);
    assert.equal(result.standing, 'ok');
    assert.match(result.text, /Arrived/);
    assert.equal(bodies.length, 1);
    const sent = JSON.parse(bodies.join()) as Record<string, unknown>;
    assert.equal(sent['name'], 'TEST – please ignore');
    assert.equal(sent['test'], 'true');
    assert.equal(sent['source'], 'web');
    assert.equal(sent['page'], `${site.origin}/`);
    assert.match(String(sent['id']), /^[\da-f-]{36}$/);
  });

  it('tells the page nothing: no event of the form’s is heard', async () => {
    site.put('/api', (_request, response) => void response.writeHead(204).end());
    const { page } = await check('data-endpoint="/api"');
    await page.evaluate(() => {
      for (const type of ['appointment-submit', 'appointment-sent', 'appointment-error'])
        window.addEventListener(type, () => Object.assign(window, { heard: type }), true);
    });
    await sendTest(page);
    assert.equal(await page.evaluate(() => (window as { heard?: string }).heard), undefined);
  });

  const answers: Record<
    string,
    [answer: (response: ServerResponse) => void, standing: string, says: RegExp]
  > = {
    'a page': [
      (response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Hello</h1>'),
      'broken',
      /Not confirmed: .*web page/,
    ],
    'nothing there': [
      (response) => response.writeHead(404).end('<h1>No</h1>'),
      'broken',
      /404, there is nothing/,
    ],
    'no POST': [(response) => response.writeHead(405).end(), 'broken', /405/],
    'a field that is wrong': [
      (response) => response.writeHead(422, JSON_TYPE).end('{"errors":{"phone":"too-short"}}'),
      'broken',
      /Refused.*phone: too-short/,
    ],
    'a no in a good status': [
      (response) => response.writeHead(200, JSON_TYPE).end('{"success":false,"message":"Form is closed"}'),
      'broken',
      /Refused.*Form is closed/,
    ],
    'a broken server': [(response) => response.writeHead(503).end(), 'broken', /Try again: .*503/],
    'a redirect to a page': [
      (response) => response.writeHead(303, { location: '/thanks' }).end(),
      'broken',
      /Not confirmed: the address led elsewhere/,
    ],
    'a connection that breaks': [
      (response) => response.destroy(),
      'broken',
      /broke the connection|cannot be reached/,
    ],
    'half an answer': [
      (response) =>
        response
          .writeHead(200, { ...JSON_TYPE, 'content-length': '99' })
          .write('{"ok"', () => response.destroy()),
      'broken',
      /Broken off/,
    ],
  };
  for (const [name, [answer, standing, says]] of Object.entries(answers))
    it(`is told in words: ${name}`, async () => {
      site.put('/thanks', { html: '<!doctype html><h1>Thank you</h1>' });
      site.put('/api', async (request, response) => {
        if (request.method === 'HEAD') return void response.writeHead(200).end();
        await bodyOf(request);
        answer(response);
      });
      const { page } = await check('data-endpoint="/api"');
      const result = await sendTest(page);
      assert.equal(result.standing, standing);
      assert.match(result.text, says);
      assert.match(result.text, /What to do/);
    });

  it('finds that another server does not let its answer be read', async () => {
    let arrived = 0;
    other.put('/api', async (request, response) => {
      await bodyOf(request);
      if (request.method === 'POST') arrived += 1;
      response.writeHead(200, JSON_TYPE).end('{"ok":true}');
    });
    const { page } = await check(`data-endpoint="${other.origin}/api"`);
    const result = await sendTest(page);
    assert.match(result.text, /probably arrived.*CORS/);
    assert.ok(result.text.includes(`Access-Control-Allow-Origin: ${site.origin}`));
    assert.equal(arrived, 1);
  });

  it('finds that another server gives no leave for JSON', async () => {
    other.put('/api', (_request, response) => void response.writeHead(405, CORS).end());
    const { page } = await check(`data-endpoint="${other.origin}/api" data-format="json"`);
    assert.match((await sendTest(page)).text, /preflight.*multipart/);
  });

  it('finds that the policy lets nothing out', async () => {
    const { page } = await check(`data-endpoint="${other.origin}/api"`, {
      headers: { 'content-security-policy': "default-src 'self'; connect-src 'self'" },
    });
    const result = await sendTest(page);
    assert.match(result.text, /content policy \(connect-src\)/);
    assert.ok(result.text.includes(`Add ${other.origin} to connect-src`));
    assert.equal((await line(page, /stopped this script: connect-src/)).standing, 'broken');
  });

  it('finds that nobody is there', async () => {
    const gone = await openSite();
    await gone.close();
    const { page } = await check(`data-endpoint="${gone.origin}/api"`);
    assert.match((await sendTest(page)).text, /cannot be reached from this browser/);
  });

  it('says what nobody can read', async () => {
    other.put('/api', (_request, response) => void response.writeHead(200).end());
    const { page } = await check(`data-endpoint="${other.origin}/api" data-ok="opaque"`);
    assert.match((await sendTest(page)).text, /Sent, and not confirmed/);
  });

  for (const service of Object.keys(SERVICES).filter((name) => !['hubspot', 'fhir'].includes(name)))
    it(`goes to a service by its own rules: ${service}`, async () => {
      backends.mood = 'yes';
      backends.taken.length = 0;
      const needs = 'data-field-access_key="k" data-field-form-name="f" data-fields="message:input_4"';
      const { page } = await check(
        `data-endpoint="${backends.origin}/${service}/x" data-provider="${service}" ${
          service === 'gravity-forms' ? needs : needs.replace(/data-fields="[^"]*"/, '')
        }`,
      );
      const result = await sendTest(page);
      assert.equal(result.standing, 'ok', result.text);
      assert.equal(backends.taken.length, 1);
      assert.match(JSON.stringify(backends.taken[0]), /TEST – please ignore/);
    });

  for (const service of ['hubspot', 'fhir'])
    it(`is not offered where it would stand among real ones: ${service}`, async () => {
      const { page } = await check(
        `data-endpoint="${backends.origin}/${service}/x" data-provider="${service}" data-fields="message:message"`,
      );
      assert.equal(await offersTest(page), 0);
      assert.match((await line(page, /no test is sent/)).text, /What to do/);
    });

  it('is not offered beside a captcha, which only a person can answer', async () => {
    const { page } = await check('data-endpoint="/api"', {
      body: '<appointment-form><div slot="captcha"><input name="token"></div></appointment-form>',
    });
    assert.equal(await offersTest(page), 0);
    assert.match((await line(page, /captcha/)).text, /by hand/);
  });

  it('is not offered by a form that cannot send', async () => {
    const { page } = await check('data-endpoint="http://clinic.org/api"');
    assert.equal(await offersTest(page), 0);
  });

  it('belongs to the report, without what the server said', async () => {
    site.put(
      '/api',
      (_request, response) =>
        void response.writeHead(400, JSON_TYPE).end('{"error":"Anna Berg is not on the list"}'),
    );
    const { page } = await check('data-endpoint="/api"');
    await sendTest(page);
    assert.match((await linesOf(page)).map(({ text }) => text).join(), /Anna Berg/);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.$$eval('back-pain-check >>> button', (buttons) =>
      buttons.find((button) => button.textContent === 'Copy report')?.click(),
    );
    await page.waitForSelector('back-pain-check >>> textarea', { visible: true });
    const report = await page.$eval('back-pain-check >>> textarea', (field) => field.value);
    assert.match(report, /BROKEN: Refused: the address answered 400/);
    assert.doesNotMatch(report, /Anna/);
  });
});
