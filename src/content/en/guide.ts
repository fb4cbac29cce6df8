import type { GuideProse } from '../guide-types.js';

export const guide: GuideProse = { title: '' };
