import { readFileSync } from 'node:fs';
import type { ElementName } from './groups.js';

/** The page around what is measured: the same for every case, so that only the case differs. */
export function clinicPage({ head = '', body }: { head?: string; body: string }): string {
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Back pain, Harbour Physio</title>
<style>body { margin: 1rem; font: 1rem/1.5 sans-serif; }</style>
<style>${RESERVE}</style>
${head}
</head>
<body>
<h1>Back pain and running</h1>
<p>What research says, a guide to what to do next, and a form to ask for an appointment.</p>
${body}
<p>Harbour Physio, 14 Quay Street, Port Ellery</p>
</body>
</html>`;
}

/** What docs/embedding.md tells a clinic to paste, so that nothing moves when the script arrives. */
const RESERVE =
  /```css\n(\/\* Reserve[\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8'))?.[1] ?? '';

/** The script tag of README's snippet. */
export const SCRIPT_TAG =
  '<script src="/back-pain-widgets.js" async data-clinic="Harbour Physio" data-phone="+1 555 010 0199" data-endpoint="/api/appointments"></script>';

export const elementTags = (names: readonly ElementName[]): string =>
  names.map((name) => `<${name}></${name}>`).join('\n');
