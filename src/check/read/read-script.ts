import type { RunningScript } from '../../embed/running-script.js';
import { ownScripts } from '../../embed/script-options.js';
import type { ScriptFacts } from '../../features/check/script-findings.js';

const FILE_NAME = /\/back-pain-widgets[^/]*\.js$/i;

export function readScript({ version, address }: RunningScript): ScriptFacts {
  return {
    version,
    address: address === undefined ? null : withoutQuery(address),
    tags: ownScripts().map((tag) => {
      const named = FILE_NAME.test(withoutQuery(tag.src));
      const marked = tag.hasAttribute('data-bp-config');
      return {
        address: withoutQuery(tag.src) || 'code in the page itself',
        by: named && marked ? 'both' : named ? 'file name' : 'data-bp-config',
      };
    }),
    alsoHere: otherVersion(),
    pageIsSafe: isSecureContext,
  };
}

/** A second copy of another version leaves its number with the first one. */
function otherVersion(): string | null {
  const global: unknown = Object.getOwnPropertyDescriptor(window, 'backPainWidgets')?.value;
  const other: unknown =
    typeof global === 'object' && global !== null && 'alsoHere' in global ? global.alsoHere : null;
  return typeof other === 'string' ? other : null;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
