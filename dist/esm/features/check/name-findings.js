import { broken, look } from './finding.js';
import { nearMiss } from './near-miss.js';

const OF_OTHERS = /^(id|class|style|lang|slot|part|title|dir|hidden|tabindex|role|nonce|src|async|defer|type|crossorigin|integrity|charset|fetchpriority|referrerpolicy|language|is|inert|translate|nowprocket|blocking|attributionsrc|item\w+|on\w+|aria-.*|xml.*|[@:_*#([].*|v-.*|x-.*|ng-.*|_ng.*|data-v-.*|data-(wp|elementor|turbo|no|cfasync|rocket|pagespeed|ot|cookie|category|astro|svelte|react|qa|test|aos)(-.*)?|data-(bp|bp-config|prerendered|hash|id|src|type|name))$/i;
function nameFindings(written, allOptions) {
  return written.flatMap((one) => nameFinding(one, allOptions) ?? []);
}
function nameFinding({ name, on, where, read }, allOptions) {
  const hasData = name.startsWith("data-");
  const bare = hasData ? name.slice("data-".length) : name;
  const isConstant = /^data-field-./.test(name);
  const counts = read.includes(bare) || isConstant;
  if (on === "element") {
    if (isConstant || !hasData && counts) return null;
    if (hasData && counts)
      return broken(
        `${name} on ${where} is not read: data- belongs on the script tag alone.`,
        `Write ${bare}="\u2026" there.`
      );
    if (!hasData && allOptions.includes(bare))
      return look(
        `${name} on ${where} does nothing: that element has no use for it.`,
        `Put data-${bare} on the script tag, or ${bare} on the element that reads it.`
      );
  } else {
    if (hasData && counts) return null;
    if (!hasData && counts && !OF_OTHERS.test(name))
      return broken(`${name} on ${where} is not read: data- is missing.`, `Write data-${bare}="\u2026" there.`);
    if (on === "placeholder" && hasData && allOptions.includes(bare))
      return look(
        `${name} on ${where} is passed over: a placeholder or a link may say only what is shown.`,
        `Put ${name} on the script tag.`
      );
  }
  if (OF_OTHERS.test(name)) return null;
  const meant = nearMiss(bare, read) ?? nearMiss(bare, allOptions);
  if (meant === null || allOptions.includes(bare)) return null;
  return broken(
    `${name} on ${where} is no option.`,
    `Did you mean ${on === "element" ? meant : `data-${meant}`}?`
  );
}

export { nameFindings };
