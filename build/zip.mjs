/**
 * A zip file with the same bytes on every machine: sorted names, one date for all, and a compressor that is JavaScript
 * itself (that of Node differs from version to version).
 */
import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/**
 * @param {string} file where to write it
 * @param {string} folder what all files are in once they are unpacked
 * @param {ReadonlyMap<string, Uint8Array>} files path in the folder → content
 */
export function writeZip(file, folder, files) {
  // Zip files tell the time of the clock on the wall, so this is one date everywhere.
  const mtime = new Date(1980, 0, 1);
  const readableByAll = { os: 3, attrs: 0o100644 << 16, mtime, level: 9 };
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zip = zipSync(
    Object.fromEntries(sorted.map(([path, content]) => [`${folder}/${path}`, [content, readableByAll]])),
  );
  writeFileSync(file, zip);
  console.log(`${file}: ${files.size} files, ${zip.length} bytes`);
}
