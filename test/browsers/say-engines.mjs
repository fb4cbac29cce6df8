/** The last line of `npm test`: in which engines its whole-site tests did not run, and what would run them. */
import { chosenEngine, ENGINES, TITLES, whyNot } from './engines.mjs';

const others = ENGINES.filter((name) => name !== chosenEngine());
const reasons = await Promise.all(others.map(whyNot));
for (const [at, engine] of others.entries()) {
  const how = engine === 'chromium' ? 'npm run test:e2e' : `npm run test:engines -- ${engine}`;
  console.log(
    `Not run in ${TITLES[engine]}: ${reasons[at] ?? 'it is installed'}; \`${how}\` runs the whole-site tests in it.`,
  );
}
