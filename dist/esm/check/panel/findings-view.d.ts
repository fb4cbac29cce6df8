import type { Finding, FindingGroup } from '../../features/check/finding.js';
/** A group under its heading, what is broken first; null where there is nothing to say. */
export declare function groupView({ title, findings }: FindingGroup, id: string, ...more: readonly Node[]): HTMLElement | null;
export declare function findingsView(findings: readonly Finding[]): HTMLElement;
