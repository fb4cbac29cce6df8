import { look, broken, ok } from './finding.js';

const ENGLISH = /^en(-|$)/i;
function languageFindings(facts) {
  const { wanted, from, isTag, best, shown, file, region } = facts;
  if (wanted === null)
    return [
      look(
        "The page\u2019s language is not settled, as none of the elements is there yet.",
        "Put an element on the page."
      )
    ];
  if (!isTag)
    return [
      broken(
        `\u201C${wanted}\u201D (${from}) is no language tag, so English is shown.`,
        "Write a tag such as en-GB, de-DE or pl-PL."
      )
    ];
  const findings = [];
  const said = `The page\u2019s language is \u201C${wanted}\u201D (${from}).`;
  if (shown !== best)
    findings.push(
      broken(
        `${said} Its words did not come, so English is shown. They were asked for at ${file ?? "the package"}.`,
        "Copy the folder \u201Clocales\u201D to where the script is. If it is there, open that address: it must show a file of this very version."
      )
    );
  else if (ENGLISH.test(shown) && !ENGLISH.test(wanted))
    findings.push(
      look(
        `${said} There are no words in it, so English is shown.`,
        "docs/languages.md lists the languages. Is this page in another one, write its tag at <html lang>."
      )
    );
  else
    findings.push(
      ok(
        `${said} Words shown: \u201C${shown}\u201D${file === null ? ", which come with the script" : `, from ${file}`}.`
      )
    );
  if (!ENGLISH.test(shown))
    findings.push(
      look(
        "These words were translated by machine; no clinician has reviewed them.",
        "Have a clinician who speaks the language read them before patients do (docs/translation-review.md)."
      )
    );
  if (region === null)
    findings.push(
      look(
        `\u201C${wanted}\u201D names no region.`,
        `Write the region along, such as ${withRegion(wanted)}: the emergency number, units and the days of the week hang on it.`
      )
    );
  return findings;
}
function withRegion(tag) {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region ?? "GB"}`;
}

export { languageFindings };
