/**
 * Names of members that nothing outside the script can see or say: there they may become single letters, which saves
 * some 350 bytes after compression. (`#names` would do as much for private ones, but leave older browsers behind.)
 *
 * Out of the question is a name that is also
 * - a public member of a class, or written in any text of the sources;
 * - a name of the platform's own (an option of `fetch`, a property of an event), by TypeScript's description of it;
 * - met in a layer that the parts beside the script hold too: there it would get another letter.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the script, its parts and the page tell each other stands in these. */
const SHARED_LAYERS =
  /src[\\/](index\.ts|features[\\/](slots|delivery|booking|options)|embed|elements[\\/].*free-times|elements[\\/]widget[\\/]shared-runtime)/;

const PLATFORM = /^lib\.(dom|es\d+|decorators|scripthost).*\.d\.ts$/;

/** @returns {string[]} */
export function innerNames() {
  const inner = new Set();
  const told = platformNames();
  for (const file of ts.sys.readDirectory('src', ['.ts'])) {
    const shared = SHARED_LAYERS.test(file);
    walk(file, (node) => {
      if (shared && ts.isIdentifier(node)) told.add(node.text);
      if (ts.isStringLiteralLike(node)) told.add(node.text);
      const name = node.name?.text;
      if (name === undefined) return;
      if (isPrivate(node) || ts.isPropertySignature(node) || ts.isMethodSignature(node)) inner.add(name);
      else if (ts.isClassElement(node)) told.add(name);
    });
  }
  return [...inner].filter((name) => !told.has(name)).sort();
}

function isPrivate(node) {
  if (!ts.isClassElement(node) && !ts.isParameterPropertyDeclaration(node, node.parent)) return false;
  const flags = ts.getCombinedModifierFlags(node);
  const hidden = flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
  return Boolean(hidden) && !(flags & ts.ModifierFlags.Override);
}

function platformNames() {
  const names = new Set();
  const folder = ts.getDirectoryPath(ts.sys.getExecutingFilePath());
  for (const file of ts.sys.readDirectory(folder, ['.d.ts'])) {
    if (!PLATFORM.test(ts.getBaseFileName(file))) continue;
    walk(file, (node) => {
      if ((ts.isTypeElement(node) || ts.isClassElement(node)) && node.name?.text) names.add(node.name.text);
    });
  }
  return names;
}

function walk(file, look) {
  const visit = (node) => {
    look(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
}
