import { summaryOf, type FindingGroup, type Standing } from './finding.js';

const SIGNS: Readonly<Record<Standing, string>> = { ok: 'ok', look: 'look at this', broken: 'BROKEN' };

/**
 * The report as plain text, to be sent to whoever helps. It holds what the page itself says, and nothing of a person: no
 * name, no number, no typed value, no query of an address.
 * @param page the page’s address without query and hash
 */
export function reportText(version: string, page: string, groups: readonly FindingGroup[]): string {
  const parts = groups
    .filter(({ findings }) => findings.length > 0)
    .map(({ title, findings }) =>
      [
        title,
        ...findings.flatMap(({ standing, says, cure, inReport }) => [
          `- ${SIGNS[standing]}: ${inReport ?? says}`,
          ...(cure === undefined ? [] : [`  What to do: ${cure}`]),
        ]),
      ].join('\n'),
    );
  return [
    `back-pain-widgets ${version}: check of ${page || 'a page without an address'}`,
    summaryOf(groups),
    ...parts,
  ].join('\n\n');
}
