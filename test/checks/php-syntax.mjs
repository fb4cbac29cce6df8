/** PHP itself reads every PHP file of ours. Where there is no PHP, says so: the WordPress tests need it anyway. */
import { execFileSync, spawnSync } from 'node:child_process';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.php'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);

if (spawnSync('php', ['--version']).error) {
  console.log(`PHP syntax: skipped, no php here (${files.length} files).`);
} else {
  const broken = files.filter((file) => {
    const { status, stdout, stderr } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    if (status !== 0) console.error((stderr || stdout).trim());
    return status !== 0;
  });
  console.log(`PHP syntax: ${files.length} files, ${broken.length} broken.`);
  if (broken.length > 0) process.exitCode = 1;
}
