import satisfies from 'spdx-satisfies';

/** Licences that ask for no more than that their text goes along. */
const ALLOWED = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** @returns {string[]} a sentence for each package whose licence is none of these, is unknown, or is not named */
export function notAllowed(packages) {
  return packages
    .filter(({ license }) => !isAllowed(license))
    .map(
      ({ name, version, license }) =>
        `${name} ${version} is under ${typeof license === 'string' ? `"${license}"` : 'no licence that it names'}, which is not on the list.`,
    );
}

function isAllowed(license) {
  try {
    return satisfies(license, ALLOWED);
  } catch {
    // Not an expression of SPDX: nobody knows what it allows.
    return false;
  }
}
