export type * from './elements/register.js';
export type * from './package.js';
