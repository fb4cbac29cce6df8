import { scrollTo } from '../shared/scroll-to.js';

/** The name that rows of exercises have in common: of those in one element, one is open at a time. */
export const ROWS = 'exercises';

/**
 * For the `toggle` event of a row. Browsers close the other rows by their common name; older ones do not know it, so
 * there it is done here. While everything is printed the rows have no name, and all of them stay open.
 */
export function keepOneOpen({ currentTarget }: Event): void {
  const row = currentTarget as HTMLDetailsElement;
  if (!row.open || !row.hasAttribute('name')) return;
  const rows = (row.getRootNode() as ParentNode).querySelectorAll<HTMLDetailsElement>('.exercise');
  for (const other of rows) if (other !== row) other.open = false;
  // Where a row above has closed, this one may have moved out of sight.
  const summary = row.querySelector('summary');
  if (summary && summary.getBoundingClientRect().top < 0) scrollTo(summary, { block: 'nearest' });
}
