/** `npm run bench`: how soon the elements can be used on a slow phone, and what they cost. See docs/speed.md. */
import { loadavg } from 'node:os';
import { launchBenchBrowser, type Bench, type Network } from './browser/bench-browser.js';
import { openBenchSite } from './browser/bench-site.js';
import { machineNoise } from './browser/machine-noise.js';
import { costTable, loadGoals, loadInTurn, whenTable } from './load-bench.js';
import { preparePages } from './pages/cases.js';
import { profileLoad } from './profile-bench.js';
import { goalLines, isMet, type Goal } from './reading/goals.js';
import { readSettings, type Further, type Settings } from './settings.js';

type FurtherBench = (bench: Bench, rounds: number) => Promise<Goal[]>;

const FURTHER_BENCHES: Record<Further, () => Promise<FurtherBench>> = {
  many: async () => (await import('./many-bench.js')).manyForms,
  typing: async () => (await import('./answer-bench.js')).typing,
  answering: async () => (await import('./answer-bench.js')).answering,
  'free-times': async () => (await import('./free-times-bench.js')).freeTimes,
};

const TITLES: Record<Network, string> = {
  loopback: 'Without a network to wait for',
  slow: '1.6 Mbit/s, 150 ms',
};

async function run(settings: Settings, bench: Bench): Promise<Goal[]> {
  const { rounds, groups, further } = settings;
  if (settings.profile) {
    console.log(await profileLoad(bench, settings.profile, rounds));
    return [];
  }
  console.log(
    `${await bench.browser.version()}, ${bench.slower} times slower, medians of ${rounds} rounds (middle half).`,
  );
  console.log(`This machine: ${await machineNoise(bench)}; load ${loadavg()[0]?.toFixed(1)}.`);
  const goals: Goal[] = [];
  if (groups.length > 0) {
    const cases = await preparePages(bench, groups);
    for (const network of ['loopback', 'slow'] as const) {
      const loaded = await loadInTurn(bench, cases, { rounds, network });
      console.log(`\n### ${TITLES[network]}\n\n${whenTable(loaded)}\n\n${costTable(loaded)}\n`);
      console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}.`);
      if (network === 'loopback') goals.push(...loadGoals(loaded));
    }
  }
  for (const name of further) {
    const measure = await FURTHER_BENCHES[name]();
    goals.push(...(await measure(bench, rounds)));
  }
  return goals;
}

const settings = readSettings(process.argv.slice(2));
const bench: Bench = {
  browser: await launchBenchBrowser(),
  site: await openBenchSite(),
  slower: settings.slower,
};
try {
  const goals = await run(settings, bench);
  if (goals.length > 0) console.log(`\n${goalLines(goals).join('\n')}`);
  if (settings.check && !goals.every(isMet)) process.exitCode = 1;
} finally {
  await bench.browser.close();
  await bench.site.close();
}
