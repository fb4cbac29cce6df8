/** `import 'back-pain-widgets/define'` registers the three elements, and does nothing else. */
import { registerElements } from './elements/register.js';

registerElements();
