import { type FindingGroup } from './finding.js';
/**
 * The report as plain text, to be sent to whoever helps. It holds what the page itself says, and nothing of a person: no
 * name, no number, no typed value, no query of an address.
 * @param page the page’s address without query and hash
 */
export declare function reportText(version: string, page: string, groups: readonly FindingGroup[]): string;
