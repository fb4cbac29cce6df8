import type { Finding, FindingGroup, Standing } from '../../features/check/finding.js';
import { make } from './make.js';

const SIGNS: Readonly<Record<Standing, string>> = { ok: 'OK', look: 'Look at this', broken: 'Broken' };
const ORDER: readonly Standing[] = ['broken', 'look', 'ok'];

/** A group under its heading, what is broken first; null where there is nothing to say. */
export function groupView(
  { title, findings }: FindingGroup,
  id: string,
  ...more: readonly Node[]
): HTMLElement | null {
  if (findings.length === 0 && more.length === 0) return null;
  return make(
    'section',
    { 'aria-labelledby': id },
    make('h3', { id }, title),
    findings.length > 0 ? findingsView(findings) : null,
    ...more,
  );
}

export function findingsView(findings: readonly Finding[]): HTMLElement {
  const inOrder = ORDER.flatMap((standing) => findings.filter((one) => one.standing === standing));
  return make('ul', {}, ...inOrder.map(findingView));
}

function findingView({ standing, says, cure }: Finding): HTMLElement {
  return make(
    'li',
    { class: standing },
    make('span', { class: 'mark' }, SIGNS[standing]),
    says,
    cure === undefined ? null : make('span', { class: 'cure' }, make('b', {}, 'What to do: '), cure),
  );
}
