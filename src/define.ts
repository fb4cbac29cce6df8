/** `import 'back-pain-widgets/define'` registers the three elements, and does nothing else. */
import { registerElements } from './elements/register.js';

// An import for its effect alone leaves no trace in the types, so a page's compiler would not learn the tags and events.
export type * from './package.js';

registerElements();
