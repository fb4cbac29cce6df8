import { registerElements } from './elements/register.js';

/** `import 'back-pain-widgets/define'` registers the three elements, and does nothing else. */
registerElements();
