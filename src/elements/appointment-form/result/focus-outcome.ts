import { moveToHeading } from '../../shared/move-to-heading.js';

/** Moves focus to what the form has to say: what is wrong, or what has become of the request. */
export function focusOutcome(root: ParentNode): void {
  const heading = root.querySelector<HTMLElement>('[data-focus-target] [tabindex="-1"]');
  if (heading) moveToHeading(heading);
}
