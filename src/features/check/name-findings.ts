/** Attributes that nothing reads: misspelt, or with `data-` where it does not belong, or on an element that has no use for them. */
import { broken, look, type Finding } from './finding.js';
import { nearMiss } from './near-miss.js';

/** An attribute as it stands in the page’s HTML. */
export interface WrittenAttribute {
  name: string;
  on: 'script' | 'element' | 'placeholder';
  /** In words: 'the script tag', '<appointment-form>'. */
  where: string;
  /** The options that count there. */
  read: readonly string[];
}

/** What HTML itself, frameworks and optimisers put on a tag: no attempt at an option of ours. */
const OF_OTHERS =
  /^(id|class|style|lang|slot|part|title|dir|hidden|tabindex|role|nonce|src|async|defer|type|crossorigin|integrity|charset|fetchpriority|referrerpolicy|language|is|inert|translate|nowprocket|blocking|attributionsrc|item\w+|on\w+|aria-.*|xml.*|[@:_*#([].*|v-.*|x-.*|ng-.*|_ng.*|data-v-.*|data-(wp|elementor|turbo|no|cfasync|rocket|pagespeed|ot|cookie|category|astro|svelte|react|qa|test|aos)(-.*)?|data-(bp|bp-config|prerendered|hash|id|src|type|name))$/i;

/** @param allOptions those of any of the elements */
export function nameFindings(written: readonly WrittenAttribute[], allOptions: readonly string[]): Finding[] {
  return written.flatMap((one) => nameFinding(one, allOptions) ?? []);
}

function nameFinding(
  { name, on, where, read }: WrittenAttribute,
  allOptions: readonly string[],
): Finding | null {
  const hasData = name.startsWith('data-');
  const bare = hasData ? name.slice('data-'.length) : name;
  // Constants that are sent along are written so everywhere.
  const isConstant = /^data-field-./.test(name);
  const counts = read.includes(bare) || isConstant;
  if (on === 'element') {
    if (isConstant || (!hasData && counts)) return null;
    if (hasData && counts)
      return broken(
        `${name} on ${where} is not read: data- belongs on the script tag alone.`,
        `Write ${bare}="…" there.`,
      );
    if (!hasData && allOptions.includes(bare))
      return look(
        `${name} on ${where} does nothing: that element has no use for it.`,
        `Put data-${bare} on the script tag, or ${bare} on the element that reads it.`,
      );
  } else {
    if (hasData && counts) return null;
    if (!hasData && counts && !OF_OTHERS.test(name))
      return broken(`${name} on ${where} is not read: data- is missing.`, `Write data-${bare}="…" there.`);
    if (on === 'placeholder' && hasData && allOptions.includes(bare))
      return look(
        `${name} on ${where} is passed over: a placeholder or a link may say only what is shown.`,
        `Put ${name} on the script tag.`,
      );
  }
  if (OF_OTHERS.test(name)) return null;
  const meant = nearMiss(bare, read) ?? nearMiss(bare, allOptions);
  if (meant === null || allOptions.includes(bare)) return null;
  return broken(
    `${name} on ${where} is no option.`,
    `Did you mean ${on === 'element' ? meant : `data-${meant}`}?`,
  );
}
