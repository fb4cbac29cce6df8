/** The package where there is no browser: rendering on a server imports the same modules as the page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default?: string }>;
};
/** Every way in that brings code, but for the script, which is for pages. */
const WAYS = Object.entries(exports)
  .filter(([name, to]) => typeof to === 'object' && to.default && !name.endsWith('.js'))
  .map(([name]) => name.replace('.', 'back-pain-widgets'));

/** Runs the code in a Node of its own, and takes what it prints. */
function run(code: string, conditions: readonly string[] = []): { stdout: string; stderr: string } {
  const options = [...conditions.map((one) => `--conditions=${one}`), '--input-type=module', '--eval', code];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return { stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('in Node, without a DOM', () => {
  it('every way into the package is imported without an error or a word', () => {
    assert.ok(WAYS.includes('back-pain-widgets') && WAYS.includes('back-pain-widgets/define'), WAYS.join());
    for (const way of WAYS) assert.deepEqual(run(`import '${way}';`), { stdout: '', stderr: '' }, way);
  });

  it('the classes come alone', () => {
    const { stdout } = run(
      `import * as all from 'back-pain-widgets'; console.log(Object.keys(all).sort().join(), typeof customElements?.get?.('symptom-guide'));`,
    );
    assert.equal(
      stdout,
      'AppointmentForm,BackPainArticle,SymptomGuide,loadLanguage,setPageDefaults,setPageLanguage undefined',
    );
  });

  it('in a React server component, registering says that it comes to nothing, once', () => {
    for (const way of WAYS.filter((name) => name.includes('/define'))) {
      const { stderr } = run(`await import('${way}'); await import('${way}');`, ['react-server']);
      assert.equal(stderr.match(/'use client'/g)?.length, 1, way);
    }
    // The classes may be named there.
    for (const way of WAYS.filter((name) => !name.includes('/define')))
      assert.equal(run(`import '${way}';`, ['react-server']).stderr, '', way);
  });
});
