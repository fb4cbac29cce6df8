import { broken, look, ok, type Finding } from './finding.js';

/** What the page says of its language, and what came of it. */
export interface LanguageFacts {
  /** As it was written; null where nobody has said. */
  wanted: string | null;
  /** In words: 'the script’s data-lang', '<html lang>'. */
  from: string;
  /** A browser can read it. */
  isTag: boolean;
  /** The catalogue that fits it best. */
  best: string;
  /** The catalogue that patients see. */
  shown: string;
  /** Where the words of the best catalogue are fetched from; null where they come with the script. */
  file: string | null;
  /** The region that the tag names. */
  region: string | null;
}

const ENGLISH = /^en(-|$)/i;

export function languageFindings(facts: LanguageFacts): Finding[] {
  const { wanted, from, isTag, best, shown, file, region } = facts;
  if (wanted === null)
    return [
      look(
        'The page’s language is not settled, as none of the elements is there yet.',
        'Put an element on the page.',
      ),
    ];
  if (!isTag)
    return [
      broken(
        `“${wanted}” (${from}) is no language tag, so English is shown.`,
        'Write a tag such as en-GB, de-DE or pl-PL.',
      ),
    ];
  const findings: Finding[] = [];
  const said = `The page’s language is “${wanted}” (${from}).`;
  if (shown !== best)
    findings.push(
      broken(
        `${said} Its words did not come, so English is shown. They were asked for at ${file ?? 'the package'}.`,
        'Copy the folder “locales” to where the script is. If it is there, open that address: it must show a file of this very version.',
      ),
    );
  else if (ENGLISH.test(shown) && !ENGLISH.test(wanted))
    findings.push(
      look(
        `${said} There are no words in it, so English is shown.`,
        'docs/languages.md lists the languages. Is this page in another one, write its tag at <html lang>.',
      ),
    );
  else
    findings.push(
      ok(
        `${said} Words shown: “${shown}”${file === null ? ', which come with the script' : `, from ${file}`}.`,
      ),
    );
  if (!ENGLISH.test(shown))
    findings.push(
      look(
        'These words were translated by machine; no clinician has reviewed them.',
        'Have a clinician who speaks the language read them before patients do (docs/translation-review.md).',
      ),
    );
  if (region === null)
    findings.push(
      look(
        `“${wanted}” names no region.`,
        `Write the region along, such as ${withRegion(wanted)}: the emergency number, units and the days of the week hang on it.`,
      ),
    );
  return findings;
}

/** The tag with the region in which most of its readers live. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region ?? 'GB'}`;
}
