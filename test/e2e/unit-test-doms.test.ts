/**
 * Projects whose own unit tests run in a DOM without a browser: Vitest with jsdom and with happy-dom, and jsdom by itself,
 * as other test runners use it. No browser of ours has a part in it, so one engine stands for all.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setImmediate as nextTask } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { PATIENCE_MS } from '../browsers/patience.mjs';
import { engine } from './support/browser.js';
import { openConsumer, type Consumer } from './support/consumer.js';
import { exampleUnder } from './support/docs-examples.js';
import { builtScript } from './support/site.js';

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** What a project may do with the elements besides what the document shows. */
const MORE = `
import { afterEach, expect, it, vi } from 'vitest';
import { AppointmentForm, BackPainArticle, SymptomGuide } from 'back-pain-widgets';
import 'back-pain-widgets/define';

afterEach(() => document.body.replaceChildren());

it('each class can be constructed, given attributes and properties, shown, moved and taken away', async () => {
  for (const Class of [AppointmentForm, BackPainArticle, SymptomGuide]) {
    const element = new Class();
    element.headingLevel = 3;
    element.setAttribute('clinic', 'Harbour Physio');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('h3')).not.toBeNull();
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('h2')).not.toBeNull();
    element.remove();
  }
});

it('a bad value is told of once and does no harm', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const guide = document.body.appendChild(document.createElement('symptom-guide'));
  for (const theme of ['purple', 'dark', 'purple']) {
    guide.setAttribute('theme', theme);
    await guide.updateComplete;
  }
  expect(warn.mock.calls.map(([line]) => line)).toEqual([expect.stringContaining('theme: "purple"')]);
  warn.mockRestore();
});

it('the guide is answered to its end, and tells the page', async () => {
  const heard = [];
  for (const name of ['guide-start', 'guide-finish']) document.addEventListener(name, ({ type }) => heard.push(type));
  const guide = document.body.appendChild(document.createElement('symptom-guide'));
  await guide.updateComplete;
  guide.shadowRoot.querySelector('[part=start] button').click();
  while (!guide.result) {
    await guide.updateComplete;
    [...guide.shadowRoot.querySelectorAll('[part=answer]')].at(-1).click();
  }
  expect(heard).toEqual(['guide-start', 'guide-finish']);
  guide.restart();
  await guide.updateComplete;
  expect(guide.result).toBeNull();
});

it('everything of the article can be pressed', async () => {
  const article = document.body.appendChild(document.createElement('back-pain-article'));
  await article.allShown;
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  for (const control of article.shadowRoot.querySelectorAll('button, summary, a[href^="#"]')) {
    // jsdom says of itself that it cannot print.
    if (!/print/i.test(control.textContent)) control.click();
    await article.updateComplete;
  }
});

it('a form that was refused leads to its fields', async () => {
  const form = document.createElement('appointment-form');
  form.endpoint = 'https://clinic.example/api';
  form.phone = '020 7946 0018';
  document.body.append(form);
  await form.updateComplete;
  form.shadowRoot.querySelector('[part=button]').click();
  await form.updateComplete;
  form.shadowRoot.querySelector('[part=error-summary] a').click();
  expect(form.shadowRoot.activeElement.name).toBe('name');
  form.reset();
});
`;

const skip = engine !== 'chromium' && 'no browser has a part in it, and Chromium’s run tries it';

describe('the unit tests of a project', { skip }, () => {
  let consumer: Consumer;
  before(async () => {
    consumer = await openConsumer();
  });
  after(() => consumer.close());

  /** @returns what Vitest printed; an error nobody caught counts as a failure with it, as a failed test does */
  async function runVitest(environment: string, inline: boolean) {
    const folder = await consumer.put({
      'package.json': '{"private":true,"type":"module"}',
      'vitest.config.js': `export default { test: { environment: '${environment}', testTimeout: ${PATIENCE_MS}, hookTimeout: ${PATIENCE_MS}, server: { deps: { inline: ${inline ? 'true' : '[]'} } } } };`,
      'documented.test.js': await exampleUnder('docs/frameworks.md', 'In unit tests'),
      'more.test.js': MORE,
    });
    return spawnSync(process.execPath, [VITEST, 'run', '--reporter=default', '--no-color'], {
      cwd: folder,
      encoding: 'utf8',
      // This very run's own marks would change how the other writes, and what a bundler has left there how it compiles.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined, NODE_ENV: undefined },
    });
  }

  for (const environment of ['jsdom', 'happy-dom'])
    for (const inline of [false, true])
      it(`Vitest with ${environment}, ${inline ? 'the package compiled by Vite' : 'the package imported by Node'}`, async () => {
        const { status, stdout, stderr } = await runVitest(environment, inline);
        assert.equal(status, 0, `${stdout}\n${stderr}`);
      });

  it('jsdom by itself, with the script and nothing that Node adds', async () => {
    const problems: string[] = [];
    const console = new VirtualConsole();
    console.on('jsdomError', ({ message }) => problems.push(message));
    for (const kind of ['warn', 'error'] as const) console.on(kind, (line) => problems.push(String(line)));
    const { window } = new JSDOM(
      `<html lang="en-GB"><body><back-pain-article></back-pain-article><symptom-guide></symptom-guide>
        <appointment-form endpoint="https://clinic.example/api" phone="020 7946 0018"></appointment-form>`,
      { url: 'https://clinic.example/', runScripts: 'dangerously', virtualConsole: console },
    );
    for (const name of ['fetch', 'Response', 'MessageChannel', 'requestAnimationFrame', 'matchMedia'])
      assert.ok(!(name in window), `${name} is not missing any more: what is tried here without it?`);
    window.eval(await readFile(builtScript, 'utf8'));
    const { document } = window;
    const sent = new Promise((done) => document.addEventListener('appointment-sent', done));
    const [article, guide, form] = ['back-pain-article', 'symptom-guide', 'appointment-form'].map((tag) =>
      document.querySelector<HTMLElement & { allShown: Promise<void> }>(tag)!,
    );
    for (const element of [article, guide, form]) await element?.allShown;
    const playable = [...(article?.shadowRoot?.querySelectorAll('button') ?? [])];
    for (const button of playable) if (!/print/i.test(button.textContent)) button.click();
    const { shadowRoot } = form as HTMLElementTagNameMap['appointment-form'];
    (form as HTMLElementTagNameMap['appointment-form']).prefill({ name: 'Sam', phone: '020 7946 0018' });
    form?.addEventListener('appointment-submit', (event) => event.respondWith({ ok: true }));
    await nextTask();
    shadowRoot?.querySelector<HTMLElement>('[name=consent]')?.click();
    shadowRoot?.querySelector<HTMLElement>('[part=button]')?.click();
    await sent;
    await form?.allShown;
    assert.match(shadowRoot?.textContent ?? '', /Your request has arrived/);
    assert.deepEqual(problems, []);
    document.body.replaceChildren();
    await nextTask();
    window.close();
  });
});
