import { within } from '../../embed/page-nodes.js';

function allRoots(isOurs) {
  const roots = [document];
  for (const root of roots)
    for (const element of within(root, "*"))
      if (element.shadowRoot && !isOurs(element)) roots.push(element.shadowRoot);
  return roots;
}

export { allRoots };
