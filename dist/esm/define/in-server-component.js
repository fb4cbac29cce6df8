console.warn(
  "back-pain-widgets: imported by a server component, 'define' registers nothing in the browser. Import it in a file that begins with 'use client'."
);
