/** What `npm start` runs once the script is built. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  endLeftovers,
  startInVain,
  startProcess,
  type ReceiverProcess,
} from '../receiver/support/receiver-process.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-start-'));
  writeFileSync(join(folder, 'back-pain-widgets.js'), '/* a script */');
  mkdirSync(join(folder, 'builder'));
  writeFileSync(join(folder, 'builder/index.html'), '<title>Built</title>');
});
after(endLeftovers);
after(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => ({ BUILD_DIR: folder, DATA_DIR: join(folder, 'data') });

describe('npm start', () => {
  let demo: ReceiverProcess;
  before(async () => {
    demo = await startProcess(settings(), 'demo/main.ts');
  });
  after(() => demo.end('SIGTERM'));

  it('prints where the clinic, the snippets, the inbox and the endpoint are', () => {
    for (const line of [
      /Demo clinic\s+http:\/\/127\.0\.0\.1:\d+\/\n/,
      /Snippets\s+http:.*\/builder\/\n/,
      /Themes\s+http:.*\/theme\n/,
      /Inbox\s+http:.*\/inbox\n/,
      /Endpoint\s+http:.*\/api\/appointments\n/,
    ]) {
      assert.match(demo.output(), line);
    }
  });

  for (const [path, type, text] of [
    ['/', 'text/html', 'Harbour Physio'],
    ['/contact', 'text/html', '<appointment-form'],
    ['/builder/', 'text/html', 'Built'],
    ['/builder', 'text/html', 'Built'],
    ['/back-pain-widgets.js', 'text/javascript', '/* a script */'],
    ['/free-times/$bulk-publish', 'application/json', '/free-times/slots.ndjson'],
    ['/free-times/slots.ndjson', 'application/fhir+ndjson', '"resourceType":"Slot"'],
    ['/inbox/sign-in', 'text/html', 'secret'],
  ] as const) {
    it(`serves ${path}`, async () => {
      const answer = await fetch(demo.address + path);
      assert.equal(answer.status, 200);
      assert.ok(answer.headers.get('content-type')?.startsWith(type), path);
      assert.ok((await answer.text()).includes(text), path);
    });
  }

  it('leads from a folder’s name to the folder, where its page finds what lies beside it', async () => {
    const answer = await fetch(`${demo.address}/builder?a=1`, { redirect: 'manual' });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), '/builder/?a=1');
  });
});

describe('npm start without a built script', () => {
  it('says what to run first', async () => {
    const { code, output } = await startInVain({ ...settings(), BUILD_DIR: '/nowhere' }, 'demo/main.ts');
    assert.equal(code, 1);
    assert.match(output, /no back-pain-widgets\.js in .*nowhere.*npm run build/);
  });
});
