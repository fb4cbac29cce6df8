/**
 * The licences of what others wrote and a script of ours holds ask for their notices beside it. Which packages those are
 * is read from the bundle itself, so that a new one cannot be forgotten; one under another licence ends the build.
 */
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const OURS = readFileSync('LICENSE', 'utf8').trim();
const MIT_PERMISSION = OURS.slice(OURS.indexOf('Permission is hereby granted'));
const ALLOWED = '(MIT OR BSD-3-Clause)';

/** Writes the notices of all that the script holds. */
export function notices(file, heading) {
  const borrowed = new Map();
  return [
    {
      name: 'borrowed-files',
      renderChunk(_code, { modules }) {
        for (const id of Object.keys(modules).filter((id) => id.includes('node_modules'))) {
          const notice = borrowedFile(id);
          if (notice) borrowed.set(id, notice);
        }
      },
    },
    license({
      thirdParty: {
        multipleVersions: true,
        allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
        output: {
          file,
          template: (packages) =>
            [`${heading}\n\n${OURS}`, ...packages.map(ofPackage).sort(), ...borrowed.values()].join(
              `\n\n${'-'.repeat(72)}\n\n`,
            ) + '\n',
        },
      },
    }),
  ];
}

/** For scripts that are to hold nothing of others, and so need no notices. */
export const noNotices = () =>
  license({
    thirdParty: (packages) => {
      if (packages.length > 0)
        throw new Error(`Needs notices: ${packages.map(({ name }) => name).join(', ')}`);
    },
  });

function ofPackage({ name, version, license: spdx, licenseText }) {
  if (!licenseText) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${version} (${spdx})\n\n${licenseText.trim()}`;
}

/** A file that its package took from somewhere else stands under a licence of its own, which only its first comment tells. */
function borrowedFile(id) {
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(readFileSync(id, 'utf8'))?.[1] ?? '';
  const spdx = /SPDX-License-Identifier: *(\S+)/.exec(comment)?.[1];
  if (spdx === undefined || spdx === 'BSD-3-Clause') return null;
  if (spdx !== 'MIT') throw new Error(`${id} is under ${spdx}, whose text is not known here.`);
  const copyright = /Copyright.*/.exec(comment)?.[0];
  const source = /derived from the file:\s*\/\/\s*(\S+)/.exec(readFileSync(id, 'utf8'))?.[1] ?? '';
  return `${id.split('node_modules/').at(-1)} (${spdx})\n${source}\n\n${copyright}\n\n${MIT_PERMISSION}`;
}
