import { moveToHeading } from '../../shared/move-to-heading.js';

function focusOutcome(root) {
  const heading = root.querySelector('[data-focus-target] [tabindex="-1"]');
  if (heading) moveToHeading(heading);
}

export { focusOutcome };
