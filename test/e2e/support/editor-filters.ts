/** What an editor's filter leaves of markup, by what is known of it; builder-snippets.test.ts holds it against what was recorded. */

interface Filter {
  /** Elements it keeps, and which of their attributes. */
  keeps: Readonly<Record<string, RegExp>>;
  /** What becomes of the tags of others; their content stays. */
  others: 'dropped' | 'shown as text';
}

const LINK = /^href$/;
const NOTHING = /^$/;

export const FILTERS = {
  Joomla: { keeps: { p: NOTHING, a: LINK, div: /^data-/ }, others: 'dropped' },
  'Drupal, Basic HTML': { keeps: { p: NOTHING, a: LINK }, others: 'dropped' },
  TYPO3: { keeps: { p: NOTHING, a: LINK, div: /^data-/ }, others: 'shown as text' },
} as const satisfies Record<string, Filter>;

export function filtered(markup: string, { keeps, others }: Filter): string {
  return markup.replace(
    /<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|[^">])*)>/gi,
    (tag: string, slash: string, name: string, rest: string) => {
      const kept = keeps[name.toLowerCase()];
      if (!kept) return others === 'dropped' ? '' : tag.replace('<', '&lt;').replace(/>$/, '&gt;');
      const attributes = [...rest.matchAll(/([^\s"=]+)="[^"]*"/g)].filter(([, known = '']) =>
        kept.test(known),
      );
      return `<${slash}${name}${attributes.map(([whole]) => ` ${whole}`).join('')}>`;
    },
  );
}
