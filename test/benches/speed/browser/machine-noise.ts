/** How evenly the machine works: other processes take its processors, and what is measured then is theirs too. */
import { spread } from '../reading/statistics.js';
import { msSpread } from '../reading/table.js';
import { openPhone, type Bench } from './bench-browser.js';

/** A loop that always does the same, run many times: as fast as the machine is, and slowed down. */
export async function machineNoise(bench: Bench): Promise<string> {
  const phone = await openPhone(bench);
  const { page, session } = phone;
  const loop = async () =>
    spread(
      await page.evaluate(() =>
        Array.from({ length: 20 }, () => {
          const start = performance.now();
          let sum = 0;
          for (let step = 0; step < 5_000_000; step += 1) sum = (sum * 31 + step) | 0;
          return performance.now() - start + (sum === 0.5 ? 1 : 0);
        }),
      ),
    );
  try {
    const slowed = await loop();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const quick = await loop();
    const rate = slowed.median / quick.median;
    return `a fixed loop takes ${msSpread(quick)} ms, slowed down ${bench.slower} times ${msSpread(slowed)} ms: ${rate.toFixed(1)} times`;
  } finally {
    await phone.close();
  }
}
