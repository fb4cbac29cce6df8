import { SECTION_IDS, FORMER_SECTION_IDS } from '../content/article-types.js';
import { EMERGENCY_NUMBER_BY_REGION } from '../content/emergency-numbers.js';
import { contactFindings } from '../features/check/contact-findings.js';
import { deliveryFindings } from '../features/check/delivery-findings.js';
import { elementFindings } from '../features/check/element-findings.js';
import { languageFindings } from '../features/check/language-findings.js';
import { nameFindings } from '../features/check/name-findings.js';
import { optionFindings, missingFindings } from '../features/check/option-findings.js';
import { policyFindings } from '../features/check/policy-findings.js';
import { scriptFindings } from '../features/check/script-findings.js';
import { elementsOnPage, readElement } from './read/read-elements.js';
import { readForm } from './read/read-form.js';
import { readLanguage, isLanguageTag } from './read/read-language.js';
import { pageWideOptions, ownOptions, allOptions, writtenAttributes, ownValue } from './read/read-options.js';
import { readScript } from './read/read-script.js';
import { readUnfilled } from './read/read-unfilled.js';

const JUDGED_ELSEWHERE = ["phone", "email", "emergency-number"];
function readPage(script, violations) {
  const elements = elementsOnPage();
  const alive = elements.filter((element) => element.hasUpdated === true);
  const forms = alive.filter(({ localName }) => localName === "appointment-form").map((form) => readForm(form, script));
  const complaints = forms.flatMap((form) => form.complaints);
  const pageWide = pageWideOptions(script);
  const uses = [...pageWide, ...elements.flatMap(ownOptions)];
  const language = readLanguage(script, pageWide);
  const known = {
    sections: [...SECTION_IDS, ...Object.keys(FORMER_SECTION_IDS)],
    hasId: (id) => document.getElementById(id) !== null,
    isLanguageTag
  };
  const [told] = [...forms.map(({ form }) => form), ...alive];
  const option = (name) => ((told && ownValue(told, name)) ?? script.options().get(name) ?? "").trim() || null;
  const valuesOf = (name) => [
    ...new Set(
      uses.filter((use) => use.name === name && use.value.trim() !== "").map(({ value }) => value.trim())
    )
  ];
  const contact = { phone: option("phone"), email: option("email") };
  return {
    elements,
    forms,
    contact,
    groups: [
      { title: "The script", findings: scriptFindings(readScript(script)) },
      { title: "The elements", findings: elementFindings(elements.map(readElement), readUnfilled()) },
      {
        title: "How patients reach you, and help",
        findings: contactFindings({
          phones: valuesOf("phone"),
          emails: valuesOf("email"),
          emergency: option("emergency-number"),
          region: language.region,
          language: language.wanted,
          numberByRegion: EMERGENCY_NUMBER_BY_REGION
        })
      },
      {
        title: "The options",
        findings: [
          ...nameFindings(writtenAttributes(elements), allOptions()),
          ...optionFindings(uses, complaints, known).filter(
            (_, at) => !JUDGED_ELSEWHERE.includes(uses[at]?.name ?? "")
          ),
          ...forms.flatMap((form) => missingFindings(form.complaints, option("privacy-url")))
        ]
      },
      { title: "The language", findings: languageFindings(language) },
      {
        title: "Where requests go",
        findings: forms.flatMap(({ options, hasCaptcha }) => deliveryFindings(options, hasCaptcha))
      },
      {
        title: "The content policy",
        findings: policyFindings(violations, {
          script: script.address ?? null,
          reached: forms.flatMap(
            ({ options: { endpoint, calendar } }) => [endpoint, calendar?.address].filter((address) => typeof address === "string")
          )
        })
      }
    ]
  };
}

export { readPage };
