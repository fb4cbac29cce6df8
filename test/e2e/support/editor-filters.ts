/**
 * What the systems' editors and filters leave of markup that somebody pastes into the source view. What stands here is
 * short for what was recorded of them, and builder-snippets.test.ts holds it against that.
 */

interface Filter {
  /** Elements it keeps, and which of their attributes; of others the content stays. */
  keeps: Readonly<Record<string, RegExp>>;
  /** File and way in fixtures/filters. */
  recorded: readonly [file: string, way: string];
}

const LINK = /^href$/;
const NOTHING = /^$/;

export const FILTERS = {
  Joomla: { keeps: { p: NOTHING, a: LINK, div: /^data-/ }, recorded: ['joomla', 'author, source view'] },
  'Drupal, Basic HTML': { keeps: { p: NOTHING, a: LINK }, recorded: ['drupal', 'source view'] },
  TYPO3: { keeps: { p: NOTHING, a: LINK }, recorded: ['typo3', 'source view'] },
} as const satisfies Record<string, Filter>;

export function filtered(markup: string, { keeps }: Filter): string {
  return markup.replace(
    /<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|[^">])*)>/gi,
    (_tag, slash: string, name: string, rest: string) => {
      const kept = keeps[name.toLowerCase()];
      if (!kept) return '';
      const attributes = [...rest.matchAll(/([^\s"=]+)="[^"]*"/g)].filter(([, known = '']) =>
        kept.test(known),
      );
      return `<${slash}${name}${attributes.map(([whole]) => ` ${whole}`).join('')}>`;
    },
  );
}
