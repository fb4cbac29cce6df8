/** What the page’s Content Security Policy has stopped, and how to allow it. */
import { broken, look, ok, type Finding } from './finding.js';

export interface Violation {
  /** `connect-src` */
  directive: string;
  /** The address that was stopped, or a word such as `inline`. */
  blocked: string;
  /** The file that asked; empty where nobody knows. */
  source: string;
}

/** What of the page is ours. */
export interface OurAddresses {
  /** Of the script; null for who imported the package. */
  script: string | null;
  /** Where requests are sent, and calendars read. */
  reached: readonly string[];
}

export function policyFindings(violations: readonly Violation[], ours: OurAddresses): Finding[] {
  const once = [
    ...new Map(violations.map((one) => [`${one.directive} ${originOf(one.blocked)}`, one])).values(),
  ];
  const own = once.filter((one) => isOurs(one, ours));
  const others = once.filter((one) => !own.includes(one));
  if (once.length === 0)
    return [ok('Nothing that the browser tells us of was stopped by a content policy so far.')];
  return [
    ...own.map(ownFinding),
    ...(others.length === 0
      ? [ok('Nothing else on the page was stopped.')]
      : [
          look(
            `The policy also stopped what is not of these elements: ${others.map(({ directive, blocked }) => `${directive} ${originOf(blocked)}`).join('; ')}.`,
            'That is for whoever keeps your site; these elements work without it.',
          ),
        ]),
  ];
}

function isOurs({ directive, blocked, source }: Violation, { script, reached }: OurAddresses): boolean {
  const known = [script, ...reached].filter((address) => address !== null);
  return (
    (script !== null && withoutQuery(source) === withoutQuery(script)) ||
    (script !== null && blocked.startsWith(folderOf(script)) && directive.startsWith('script-src')) ||
    known.some((address) => originOf(address) === originOf(blocked) && directive === 'connect-src')
  );
}

function ownFinding({ directive, blocked }: Violation): Finding {
  return broken(
    `Your site’s content policy stopped this script: ${directive} does not allow ${originOf(blocked)}.`,
    cureOf(directive, originOf(blocked)),
  );
}

function cureOf(directive: string, origin: string): string {
  const [family] = /^[a-z]+-src/.exec(directive) ?? [];
  if (family === 'connect-src')
    return `Add ${origin} to connect-src of the header Content-Security-Policy, or whoever keeps your site does: without it no request arrives.`;
  if (family === 'script-src')
    return `Add ${origin} to script-src, or a nonce to the script’s tag (docs/security.md).`;
  if (directive.includes('trusted-types'))
    return "Add lit-html to trusted-types, and 'allow-duplicates' where other code of your page is built with lit (docs/security.md).";
  return `Add ${origin} to ${directive} (docs/security.md).`;
}

/** `https://clinic.example/a?b` → `https://clinic.example`; a word stays as it is. */
function originOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? address;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function folderOf(address: string): string {
  return withoutQuery(address).replace(/[^/]*$/, '');
}
