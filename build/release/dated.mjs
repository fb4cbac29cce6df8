/**
 * The text of CHANGELOG.md in which what was not released yet belongs to a version, with its day. A section for what comes
 * next stands above it, empty.
 * @param {string} text
 * @param {string} version
 * @param {string} day such as 2026-11-27
 * @throws {Error} where there is nothing to release, or the version has a section already
 */
export function dated(text, version, day) {
  const [before, unreleased, ...more] = text.split(/^## \[Unreleased\]\n/m);
  if (unreleased === undefined || more.length > 0)
    throw new Error('CHANGELOG.md needs one section "## [Unreleased]".');
  if (text.includes(`\n## [${version}]`))
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  const [entries] = unreleased.split(/^## /m);
  if (!/^- /m.test(entries ?? '')) throw new Error('CHANGELOG.md says nothing of what is to be released.');
  return `${before}## [Unreleased]\n\n## [${version}] - ${day}\n${unreleased}`;
}
