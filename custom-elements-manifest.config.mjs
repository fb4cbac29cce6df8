import { relative } from 'node:path';
import { editorFiles } from './build/editor-files.mjs';

const outdir = relative('.', process.env.BUILD_DIR ?? 'dist');

/** What `cem analyze` puts into dist/custom-elements.json: our elements with what editors and wrappers need to know. */
export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/*/*styles.ts'],
  outdir,
  litelement: true,
  // Else every build, also one beside dist/, would write its own folder into package.json.
  packagejson: false,
  plugins: [publicNamesOnly(), editorFiles(outdir)],
};

/**
 * The manifest speaks of what a page may rely on: custom elements and their public members, at the paths of the
 * published modules. Private and protected members, helper functions and Lit's life cycle are left out.
 */
function publicNamesOnly() {
  return {
    name: 'public-names-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = module.path.replace(/^src\//, 'esm/').replace(/\.ts$/, '.js');
        module.declarations = module.declarations.filter((declaration) => declaration.customElement);
        for (const element of module.declarations) {
          element.members = element.members?.filter(
            (member) => !member.privacy && !member.static && !/Callback$|^render$|^styles$/.test(member.name),
          );
          // Dispatched under a variable's name; the documented events stand under their own.
          element.events = element.events?.filter((event) => event.name !== 'name');
        }
        const kept = new Set(module.declarations.map((declaration) => declaration.name));
        module.exports = module.exports?.filter((item) => kept.has(item.name));
        for (const item of module.exports ?? []) {
          if (item.declaration?.module) item.declaration.module = module.path;
        }
      }
      // The analyzer takes the files as the disk yields them, which differs from one build to the next.
      customElementsManifest.modules = customElementsManifest.modules
        .filter((module) => module.declarations.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}
