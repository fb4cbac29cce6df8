/** Whoever passes the script on passes on what others wrote: their names and licences stand beside it, all of them and no more. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';

const built = process.env['BUILD_DIR'] ?? 'dist';
const read = (file: string) => readFileSync(join(built, file), 'utf8');
const NOTICES = 'back-pain-widgets.notices.txt';

interface Bundled {
  /** Its path in `node_modules`. */
  path: string;
  text: string;
}

/** The files of others that the script holds, as its source map tells. */
function bundledFiles(): Bundled[] {
  const { sources, sourcesContent } = JSON.parse(read('back-pain-widgets.js.map')) as {
    sources: string[];
    sourcesContent: string[];
  };
  return sources.flatMap((source, at) => {
    const path = source.split('node_modules/').slice(1).at(-1);
    return path === undefined ? [] : [{ path, text: sourcesContent[at] ?? '' }];
  });
}

const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '';
const packages = [...new Set(bundledFiles().map(({ path }) => packageOf(path)))].sort();
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
    license: string;
  };
const licenceOf = (name: string) => {
  const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? '' : readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();
};

/** Files that their package took from elsewhere: under a licence that is not the package's. */
const borrowed = bundledFiles().filter(({ path, text }) => {
  const spdx = /SPDX-License-Identifier: *(\S+)/.exec(text)?.[1];
  return spdx !== undefined && spdx !== manifestOf(packageOf(path)).license;
});

describe('the notices beside the script', () => {
  const parts = read(NOTICES).split(/\n-{40,}\n/);

  it('hold every package in the bundle with its licence, and no other', () => {
    assert.ok(packages.includes('lit-html'), packages.join());
    const [ours, ...others] = parts;
    assert.ok(ours?.includes(readFileSync('LICENSE', 'utf8').trim()));
    const named = others.map((part) => /^\S+/.exec(part.trim())?.[0]);
    assert.deepEqual(named, [...packages, ...borrowed.map(({ path }) => path)]);
    for (const name of packages) {
      const { version, license } = manifestOf(name);
      const part = others.find((text) => text.trim().startsWith(`${name} ${version} (${license})`));
      assert.ok(part, name);
      assert.ok(licenceOf(name).length > 500);
      assert.ok(part.includes(licenceOf(name)), `${name}: its licence, word by word`);
    }
  });

  it('hold files that a package took from elsewhere under a licence of their own', () => {
    assert.deepEqual(
      borrowed.map(({ path }) => path),
      ['@lit/localize/internal/fnv1a64.js'],
    );
    for (const { path, text } of borrowed) {
      const part = parts.find((one) => one.trim().startsWith(path)) ?? '';
      assert.ok(part.includes(/Copyright.*/.exec(text)?.[0] ?? 'no copyright'), path);
      assert.match(part, /Permission is hereby granted/);
    }
  });

  it('are named by the script itself, with every licence and holder', () => {
    const banner = read('back-pain-widgets.js').split('\n')[0] ?? '';
    assert.ok(banner.startsWith('/*!') && banner.includes(NOTICES), banner);
    for (const part of parts.slice(1)) {
      const licence = /\(([\w.-]+)\)/.exec(part)?.[1] ?? 'no licence';
      const holder =
        /Copyright (?:\([cC]\) )?\d{4} (.*?)\.?(?: All rights.*)?$/m.exec(part)?.[1] ?? 'no holder';
      assert.ok(banner.includes(licence) && banner.includes(holder), `${licence}, ${holder}: ${banner}`);
    }
  });

  it('go into the WordPress plugin with the script, and ours into both plugins', () => {
    const widgets = unzipSync(readFileSync(join(built, 'back-pain-widgets-wordpress.zip')));
    const inZip = widgets[`back-pain-widgets/script/${NOTICES}`];
    assert.equal(inZip && Buffer.from(inZip).toString(), read(NOTICES));
    for (const name of ['back-pain-widgets', 'appointment-requests'])
      assert.ok(unzipSync(readFileSync(join(built, `${name}-wordpress.zip`)))[`${name}/LICENSE`], name);
  });

  it('are all that is needed: no other script holds code of others', () => {
    for (const script of ['back-pain-widgets.frames.js', 'embed/frame.js'])
      assert.doesNotMatch(read(script), /lit\$|litHtml|litElement|reactiveElement/i, script);
  });
});
