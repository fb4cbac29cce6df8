/** What a page may use of one element, as tables in Markdown: everything is taken from the manifest, nothing is written here. */

/** From this line on a page of docs/elements is written by `npm run docs:tables`. */
export const BEGIN =
  '<!-- All below is written by `npm run docs:tables` from dist/custom-elements.json. Change the comments in src/elements instead. -->';

/** The elements of a manifest, by their tags. */
export function elementsOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.filter((it) => it.tagName).map((it) => [it.tagName, it]));
}

/** All tables of one element. */
export function tablesFor(element) {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const named = attributes.filter(({ name }) => name);
  const hasAttribute = new Set(named.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, name }) => kind === 'field' && !hasAttribute.has(name));
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    table('Attributes', ['attribute', 'property', 'values', 'what it does'], named, (it) => [
      code(it.name),
      it.fieldName ? code(it.fieldName) : '',
      values(typeOf(it, members)),
      sentence(it.description),
    ]),
    table('Properties', ['property', 'type', 'what it is'], properties, (it) => [
      code(it.name) + (it.readonly ? ' (read only)' : ''),
      it.type ? code(it.type.text) : '',
      sentence(it.description),
    ]),
    table('Methods', ['method', 'what it does'], methods, (it) => [
      code(signature(it)),
      sentence(it.description),
    ]),
    table('Events', ['event', 'when'], events, (it) => [code(it.name), sentence(it.description)]),
    table('Slots', ['slot', 'what it takes'], slots, (it) => [
      it.name ? code(it.name) : 'without a name',
      sentence(it.description),
    ]),
    table('Parts', ['part', 'what it is'], cssParts, (it) => [code(it.name), sentence(it.description)]),
    table('Custom properties', ['property', 'what it sets'], cssProperties, (it) => [
      code(it.name),
      sentence(it.description),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A page of docs/elements with its tables as the manifest has them now. */
export function withTables(page, element) {
  const [written, ...rest] = page.split(BEGIN);
  if (rest.length !== 1) throw new Error(`The page of <${element.tagName}> needs this line once: ${BEGIN}`);
  return `${written}${BEGIN}\n\n${tablesFor(element)}\n`;
}

function table(title, heads, items, cells) {
  if (items.length === 0) return '';
  const row = (texts) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...items.map((it) => row(cells(it))),
  ].join('\n');
}

const code = (text) => `\`${text}\``;

/** An attribute's type is its property's: the manifest does not repeat it. */
const typeOf = ({ fieldName, type }, members) =>
  members.find(({ name }) => name === fieldName)?.type?.text ?? type?.text ?? 'string';

/** What may be written into the page: no attribute can hold `null`. */
function values(type) {
  const parts = type.split(/\s*\|\s*/).filter((part) => !['', 'null', 'undefined'].includes(part));
  const words = parts.filter((part) => part.startsWith("'")).map((part) => code(part.replaceAll("'", '')));
  if (words.length > 0) return words.join(', ');
  if (parts.includes('boolean')) return 'there or not';
  return parts.includes('number') ? 'a number' : 'text';
}

function signature({ name, parameters = [] }) {
  return `${name}(${parameters.map((it) => it.name + (it.optional ? '?' : '')).join(', ')})`;
}

/** On one line, with a full stop, and with its documents as links. */
function sentence(description = '') {
  const text = description
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/`?\bdocs\/([\w-]+\.md)`?/g, '[$1](../$1)');
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
