/**
 * What `back-pain-widgets/define` is inside a React server component: such a file never reaches the browser, so nothing
 * could be registered there. Said aloud, for else the page would only stay silent.
 */
console.warn(
  "back-pain-widgets: imported by a server component, 'define' registers nothing in the browser. " +
    "Import it in a file that begins with 'use client'.",
);

// Makes this file a module; there is nothing to take from it.
export {};
