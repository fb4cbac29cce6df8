/** `import 'back-pain-widgets/define'` registers the three elements, and does nothing else. */
import { registerElements } from './elements/register.js';

// Else a page's compiler would not learn the tags and the events: an import for its effect leaves no trace in types.
export type * from './elements/register.js';
export type * from './package.js';

registerElements();
