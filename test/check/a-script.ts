import type { RunningScript } from '../../src/embed/running-script.js';

/** A running script with options of its own, for what reads the page. */
export function aScript(
  options: Record<string, string> = {},
  rest: Partial<RunningScript> = {},
): RunningScript {
  return {
    version: '1.2.3',
    address: 'https://clinic.org/js/back-pain-widgets.js?ver=2',
    options: () => new Map(Object.entries(options)),
    language: () => 'en-GB',
    catalogue: () => 'en-GB',
    words: ((text: string) => text) as RunningScript['words'],
    violations: [],
    ...rest,
  };
}
