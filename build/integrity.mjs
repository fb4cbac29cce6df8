import { integrityOf } from './hash.mjs';

/**
 * Writes `integrity.json` beside the files of an output: each file's name with its hash, for the `integrity` of an import
 * map (docs/languages.md).
 */
export const integrityList = () => {
  const hashes = {};
  return {
    name: 'integrity-list',
    generateBundle(_, bundle) {
      for (const { fileName, code } of Object.values(bundle)) hashes[fileName] = integrityOf(code);
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(hashes, Object.keys(hashes).sort(), 2)}\n`,
      });
    },
  };
};
