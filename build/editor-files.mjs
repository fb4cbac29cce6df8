import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlData } from './html-data.mjs';
import { JSX_FLAVOURS, jsxElements } from './jsx-types.mjs';
import { TEMPLATE_TYPES } from './template-types.mjs';

/** A plugin of `cem analyze`: writes from the manifest what editors and compilers of templates read. Stands last. */
export function editorFiles(outDir) {
  return {
    name: 'editor-files',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ ...declaration, path })))
        .filter(({ tagName }) => tagName)
        .map(describe)
        .sort((one, other) => one.tagName.localeCompare(other.tagName));
      mkdirSync(join(outDir, 'jsx'), { recursive: true });
      const write = (file, text) => writeFileSync(join(outDir, file), text);
      write('vscode.html-custom-data.json', `${JSON.stringify(htmlData(elements), null, 2)}\n`);
      write('jsx/elements.d.ts', jsxElements(elements));
      for (const [name, text] of Object.entries(JSX_FLAVOURS)) write(`jsx/${name}.d.ts`, text);
      mkdirSync(join(outDir, 'templates'), { recursive: true });
      for (const [name, text] of Object.entries(TEMPLATE_TYPES)) write(`templates/${name}.d.ts`, text);
    },
  };
}

/** What a page may write on one element. */
function describe({ tagName, name, path, summary, attributes = [], members = [], events = [] }) {
  return {
    tagName,
    className: name,
    path,
    summary,
    events,
    attributes: attributes
      .filter((attribute) => attribute.name)
      .map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        type: typeOf(attribute, members),
      })),
  };
}

/** An attribute's type is its property's, without what no attribute can be. */
function typeOf({ fieldName, type }, members) {
  const text = members.find(({ name }) => name === fieldName)?.type?.text ?? type?.text ?? 'string';
  return text.split(/\s*\|\s*/).filter((part) => !['', 'null', 'undefined'].includes(part));
}
