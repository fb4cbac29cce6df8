import { ok, look, broken } from './finding.js';

function policyFindings(violations, ours) {
  const once = [
    ...new Map(violations.map((one) => [`${one.directive} ${originOf(one.blocked)}`, one])).values()
  ];
  const own = once.filter((one) => isOurs(one, ours));
  const others = once.filter((one) => !own.includes(one));
  if (once.length === 0)
    return [ok("Nothing that the browser tells us of was stopped by a content policy so far.")];
  return [
    ...own.map(ownFinding),
    ...others.length === 0 ? [ok("Nothing else on the page was stopped.")] : [
      look(
        `The policy also stopped what is not of these elements: ${others.map(({ directive, blocked }) => `${directive} ${originOf(blocked)}`).join("; ")}.`,
        "That is for whoever keeps your site; these elements work without it."
      )
    ]
  ];
}
function isOurs({ directive, blocked, source }, { script, reached }) {
  const known = [script, ...reached].filter((address) => address !== null);
  return script !== null && withoutQuery(source) === withoutQuery(script) || script !== null && blocked.startsWith(folderOf(script)) && directive.startsWith("script-src") || known.some((address) => originOf(address) === originOf(blocked) && directive === "connect-src");
}
function ownFinding({ directive, blocked }) {
  return broken(
    `Your site\u2019s content policy stopped this script: ${directive} does not allow ${originOf(blocked)}.`,
    cureOf(directive, originOf(blocked))
  );
}
function cureOf(directive, origin) {
  const [family] = /^[a-z]+-src/.exec(directive) ?? [];
  if (family === "connect-src")
    return `Add ${origin} to connect-src of the header Content-Security-Policy, or whoever keeps your site does: without it no request arrives.`;
  if (family === "script-src")
    return `Add ${origin} to script-src, or a nonce to the script\u2019s tag (docs/security.md).`;
  if (directive.includes("trusted-types"))
    return "Add lit-html to trusted-types, and 'allow-duplicates' where other code of your page is built with lit (docs/security.md).";
  return `Add ${origin} to ${directive} (docs/security.md).`;
}
function originOf(address) {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? address;
}
function withoutQuery(address) {
  return address.replace(/[?#].*$/s, "");
}
function folderOf(address) {
  return withoutQuery(address).replace(/[^/]*$/, "");
}

export { policyFindings };
