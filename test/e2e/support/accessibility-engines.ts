/**
 * Two engines that look for barriers, by different makers and with rules of their own: Deque's axe, all of its rules up to level AA,
 * and IBM's Equal Access checker by WCAG 2.2.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const { resolve } = createRequire(import.meta.url);

export const ENGINE_SCRIPTS: Readonly<Record<string, string>> = {
  '/axe.js': readFileSync(resolve('axe-core/axe.min.js'), 'utf8'),
  '/equal-access.js': readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8'),
};

/** What is asked of a whole page, by its author; our elements are parts of one. */
const RULES_FOR_PAGES = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'html_skipnav_exists',
  'skip_main_exists',
  'page_title_exists',
  'aria_content_in_landmark',
];

/** Asked of a page with one form; the tests' pages have one for each way that a form can be set up. */
const RULES_FOR_ONE_FORM = ['landmark-unique', 'input_checkboxes_grouped'];

/**
 * Barriers inside an element of the page, as `rule: what`.
 * @param engines axe alone takes a third of the time
 */
export async function barriersIn(
  page: Page,
  selector: string,
  engines: 'both' | 'axe' = 'both',
): Promise<string[]> {
  const both = engines === 'both';
  const found = await page.evaluate(
    async (wanted, asksBoth) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`${wanted} is not there`);
      const { axe, ace } = window as unknown as {
        axe: typeof import('axe-core');
        ace: {
          Checker: new () => { check: (root: Node, policies: string[]) => Promise<{ results: AceResult[] }> };
        };
      };
      interface AceResult {
        ruleId: string;
        value: [kind: string, outcome: string];
        path: { dom: string };
        message: string;
        snippet: string;
      }
      // All that ask for WCAG's levels A and AA or for good practice, those on trial among them.
      const rules = Object.fromEntries(
        axe
          .getRules()
          .map(({ ruleId, tags }) => [ruleId, { enabled: !tags.some((tag) => tag.endsWith('aaa')) }]),
      );
      const { violations } = await axe.run(element, { rules });
      const { results } = asksBoth ? await new ace.Checker().check(element, ['WCAG_2_2']) : { results: [] };
      return [
        ...violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html }) => ({ rule: id, what: `${help} ${html.slice(0, 160)}` })),
        ),
        ...results
          .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
          .map(({ ruleId, message, snippet }) => ({
            rule: ruleId,
            what: `${message} ${snippet.slice(0, 160)}`,
          })),
      ];
    },
    selector,
    both,
  );
  return found
    .filter(({ rule }) => ![...RULES_FOR_PAGES, ...RULES_FOR_ONE_FORM].includes(rule))
    .map(({ rule, what }) => `${rule}: ${what}`);
}
