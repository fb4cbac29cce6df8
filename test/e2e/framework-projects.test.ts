/**
 * Projects of Next, Astro and Angular, as the documents describe them, built by the tools of each. These are too large to
 * be installed with everything else (350, 160 and 270 MB), so they are installed here, into a folder that is thrown away.
 * One build serves every browser: Chromium tries it.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { exampleUnder } from './support/docs-examples.js';
import { pressButton } from './support/patient.js';
import { openSite, type Site } from './support/site.js';

const DOCUMENT = 'docs/frameworks.md';

interface Project {
  packages: readonly string[];
  files: () => Promise<Record<string, string>>;
  /** The tool's own program below `node_modules`, and what it is told. */
  build: readonly [program: string, ...args: string[]];
  /** The folder that any server may serve, or what serves it, and says on which address it does. */
  out: string | { start: readonly [program: string, ...args: string[]] };
  /** What stands in the HTML before any script has run. */
  html: readonly RegExp[];
}

/** An app of Angular's, without what `ng new` adds for the developer. */
const ANGULAR_FILES = {
  'angular.json': JSON.stringify({
    version: 1,
    projects: {
      clinic: {
        projectType: 'application',
        root: '',
        architect: {
          build: {
            builder: '@angular/build:application',
            options: { browser: 'src/main.ts', index: 'src/index.html', tsConfig: 'tsconfig.json' },
          },
        },
      },
    },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, target: 'ES2022', module: 'preserve', experimentalDecorators: true },
    angularCompilerOptions: { strictTemplates: true },
    include: ['src'],
  }),
  'src/index.html':
    '<!doctype html><html lang="en-GB"><head><base href="/"><title>Clinic</title></head><body><app-back-pain></app-back-pain></body></html>',
  'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';
    import { BackPainPage } from './back-pain-page';
    bootstrapApplication(BackPainPage).catch((error) => console.error(error));`,
  'src/patient-service.ts': `import type { AppointmentSubmitEvent, PageAnswer } from 'back-pain-widgets';
    export class PatientService {
      patient = { name: 'Sam' };
      onFinished(): void {}
      async deliver(request: AppointmentSubmitEvent['request']): Promise<PageAnswer> { return { ok: request.name === 'Sam' }; }
    }`,
};

const PROJECTS: Record<string, Project> = {
  Next: {
    packages: ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'],
    files: async () => ({
      'app/layout.jsx':
        'export default function Layout({ children }) { return <html lang="en-GB"><body>{children}</body></html>; }',
      'app/page.jsx':
        "import BackPain from './back-pain';\nexport const dynamic = 'force-dynamic';\nexport default function Page() { return <main><BackPain /></main>; }",
      'app/back-pain.jsx': await exampleUnder(DOCUMENT, 'Rendered on a server'),
    }),
    build: ['next/dist/bin/next', 'build'],
    // Written by the server at each visit.
    out: { start: ['next/dist/bin/next', 'start', '--hostname', '127.0.0.1'] },
    html: [
      /<symptom-guide><\/symptom-guide>/,
      /<appointment-form endpoint="[^"]+"><a href="tel:[^"]+">Call us: [^<]+<\/a><\/appointment-form>/,
    ],
  },
  Astro: {
    packages: ['astro@5.18.2'],
    files: async () => {
      const line = "<script>import 'back-pain-widgets/define';</script>";
      assert.ok((await readFile(DOCUMENT, 'utf8')).includes(line), `${DOCUMENT} shows ${line}`);
      return {
        'src/pages/index.astro': `---
const clinic = 'Harbour Physio';
---
<html lang="en-GB"><body><symptom-guide></symptom-guide><appointment-form clinic={clinic} endpoint="/api"></appointment-form>
${line}</body></html>`,
      };
    },
    build: ['astro/astro.js', 'build'],
    out: 'dist',
    html: [/<appointment-form clinic="Harbour Physio" endpoint="\/api"><\/appointment-form>/],
  },
  Angular: {
    packages: [
      ...['build', 'cli', 'common', 'compiler', 'compiler-cli', 'core', 'platform-browser'].map(
        (name) => `@angular/${name}@21.2.26`,
      ),
      'rxjs@7.8.2',
      'tslib@2.8.1',
      'typescript@5.9.3',
    ],
    files: async () => ({
      ...ANGULAR_FILES,
      'src/back-pain-page.ts': await exampleUnder(DOCUMENT, 'Angular'),
    }),
    build: ['@angular/cli/bin/ng.js', 'build'],
    out: 'dist/clinic/browser',
    html: [/<app-back-pain><\/app-back-pain>/],
  },
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
};

const QUIET = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  CI: '1',
};

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

/** Why the projects are not built here; false where they are. */
function whyNot(): string | false {
  if (engine !== 'chromium') return 'one build serves every browser, and Chromium tries it';
  try {
    execFileSync('npm', ['view', 'astro@5.18.2', 'version'], { stdio: 'ignore' });
    return false;
  } catch {
    return 'npm reaches no registry to install Next, Astro and Angular from';
  }
}

describe('a project of', { skip: whyNot() }, () => {
  let browser: Browser;
  let site: Site;
  let root: string;
  let archive: string;
  const servers: ChildProcess[] = [];
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    root = await mkdtemp(join(tmpdir(), 'back-pain-projects-'));
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', root];
    const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' })) as { filename: string }[];
    archive = join(root, packed?.filename ?? '');
  });
  after(async () => {
    // One that still writes would write into the folder while it is removed.
    await Promise.all(servers.map(end));
    await browser.close();
    await site.close();
    await rm(root, { recursive: true, force: true });
  });

  for (const [name, { packages, files, build, out, html }] of Object.entries(PROJECTS)) {
    it(`${name} builds what the document shows, and the elements come alive`, async () => {
      const folder = join(root, name);
      for (const [path, text] of Object.entries({
        'package.json': '{"private":true}',
        ...(await files()),
      })) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages, archive];
      execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
      const [program, ...args] = build;
      execFileSync(process.execPath, [join('node_modules', program), ...args], {
        cwd: folder,
        env: QUIET,
        stdio: 'pipe',
      });
      const address =
        typeof out === 'string' ? await serve(join(folder, out)) : await start(folder, out.start);
      const written = await (await fetch(address)).text();
      for (const part of html) assert.match(written, part);

      const { page, complaints } = await openPage(browser);
      await page.goto(address);
      await page.waitForFunction(
        () => document.querySelector('symptom-guide')?.shadowRoot?.querySelector('button') != null,
      );
      await whenReady(page);
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForFunction(
        () => document.querySelector('symptom-guide')?.shadowRoot?.querySelector('[part=question]') != null,
      );
      const field = await page.$('appointment-form >>> [name=name]');
      assert.ok(field, 'the form can be filled in');
      // A page that React could not take over as it was written would be told of here, too.
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }

  /** Starts the tool's own server on a port that is free. @returns the address of its first page */
  async function start(folder: string, [program, ...args]: readonly [string, ...string[]]): Promise<string> {
    const server = spawn(process.execPath, [join('node_modules', program), ...args, '--port', '0'], {
      cwd: folder,
      env: QUIET,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    servers.push(server);
    for await (const line of createInterface(server.stdout)) {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address) return `${address}/`;
    }
    throw new Error(`${program} ended without naming an address`);
  }

  /** @returns the address of its first page */
  async function serve(folder: string): Promise<string> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const body = await readFile(file);
      const path = file.slice(folder.length).replace(/\/index\.html$/, '/');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      site.put(path, (_request, response) => {
        response.writeHead(200, { 'content-type': type }).end(body);
      });
    }
    return `${site.origin}/`;
  }
});
