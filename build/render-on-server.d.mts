/** See render-on-server.mjs. */
export function renderShadowRoot(tagName: string, options: Readonly<Record<string, string>>): string;

export function renderElement(
  tagName: string,
  parts: {
    version: string;
    lang: string;
    attributes?: Readonly<Record<string, string>>;
    fallback?: string;
  },
): string;
