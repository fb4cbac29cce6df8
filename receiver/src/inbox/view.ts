import type { html } from 'hono/html';

/** What a template makes; every value put into one is escaped. */
export type View = ReturnType<typeof html>;
export type Shown = View | string;
