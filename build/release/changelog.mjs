/**
 * What CHANGELOG.md says of one version, without its heading.
 *
 * @param {string} changelog
 * @param {string} version
 * @throws Error where it says nothing
 */
export function changesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`[${version}]`)) ?? '';
  const text = own
    .slice(own.indexOf('\n') + 1)
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
  if (own === '' || text === '')
    throw new Error(`CHANGELOG.md has no section "## [${version}]" with text in it.`);
  return text;
}
