/** Every link inside the documents leads to a file that is there, and to a heading that is in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const check = (...more: string[]) =>
  spawnSync('npx', [...(scripts['docs:links'] ?? '').split(' '), ...more], { encoding: 'utf8' });

describe('npm run docs:links', () => {
  it('finds nothing wrong', () => {
    const { status, stderr } = check();
    assert.equal(status, 0, stderr);
  });

  it('finds a file that is not there, and a heading', () => {
    mkdirSync('.test-results', { recursive: true });
    const folder = mkdtempSync('.test-results/links-');
    const file = join(folder, 'wrong.md');
    try {
      writeFileSync(file, '# Wrong\n\n[a](../../docs/not-there.md) [b](../../docs/embedding.md#not-there)\n');
      const { status, stderr } = check(file);
      assert.equal(status, 1);
      assert.match(stderr, /not-there\.md/);
      assert.match(stderr, /#not-there/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
