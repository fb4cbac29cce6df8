#!/usr/bin/env node
/** The receiver as a program: `back-pain-receiver`, its settings in the environment. */
import { run } from './commands/run.js';

await run(process.argv.slice(2), process.env);
