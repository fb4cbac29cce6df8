/** Unpacks the Chromium that comes with npm, where it is needed, before several test processes want it at once. */
import { findChromium } from './chromium.mjs';

const { origin } = await findChromium();
console.log(`Chromium for the tests: ${origin}`);
