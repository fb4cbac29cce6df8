export type * from './package.js';
