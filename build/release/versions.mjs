/**
 * What is wrong with a release of this tag: its version must be that of all we publish, and CHANGELOG.md must say what
 * is new in it.
 *
 * @param {string} tag as in `v1.2.0`
 * @param {{ versions: Readonly<Record<string, string>>, changelog: string }} repository version by file
 * @returns {string[]} a sentence each
 */
import { changesOf } from './changelog.mjs';

export function problemsOfTag(tag, { versions, changelog }) {
  const version = /^v(\d+\.\d+\.\d+(?:-[\da-z.-]+)?)$/.exec(tag)?.[1];
  if (version === undefined)
    return [`"${tag}" is no tag of a version: it looks like v1.2.0 or v1.2.0-beta.1.`];
  const problems = Object.entries(versions)
    .filter(([, found]) => found !== version)
    .map(([file, found]) => `${file} says ${found}, the tag ${version}.`);
  try {
    changesOf(changelog, version);
  } catch (error) {
    problems.push(error.message);
  }
  return problems;
}

/**
 * Under which name npm offers a version: whoever asks for none gets no trial version.
 *
 * @param {string} version
 */
export const npmTag = (version) => (version.includes('-') ? 'next' : 'latest');
