import { emailAddress } from '../options/email.js';
import { emergencyNumber } from '../options/emergency-number.js';
import { telephoneAddress } from '../options/telephone.js';
import { broken, look, ok } from './finding.js';
import { leftIn } from './left-in.js';

function contactFindings(facts) {
  return [...waysToClinic(facts), emergencyFinding(facts)];
}
function waysToClinic({ phones, emails }) {
  if (phones.length === 0 && emails.length === 0)
    return [
      broken(
        "Neither a phone number nor an e-mail address is given: a patient whose request fails sees no way to reach you.",
        'Put data-phone="\u2026" on the script tag, and data-email="\u2026" if you answer mail.'
      )
    ];
  return [
    ...phones.map(phoneFinding),
    ...phones.length > 1 ? [
      look(
        `The page gives ${phones.length} different phone numbers.`,
        'An element\u2019s own phone="\u2026" counts over data-phone on the script tag. Keep one, unless you meant it.'
      )
    ] : [],
    ...emails.map(emailFinding)
  ];
}
function phoneFinding(phone) {
  const left = leftIn(phone);
  if (left !== null)
    return broken(
      `The phone number \u201C${phone}\u201D holds ${left}.`,
      "Put your own in its place.",
      `The phone number holds ${left}.`
    );
  const address = telephoneAddress(phone);
  if (address === null)
    return broken(
      `\u201C${phone}\u201D cannot be dialled: it is shown as text, and a phone cannot call it.`,
      "Write one number in digits, best with the country: +44 20 1234 5678. Opening hours belong elsewhere.",
      "The phone number cannot be dialled."
    );
  const dialled = address.slice("tel:".length);
  return ok(`A press on \u201C${phone}\u201D dials ${dialled}.`, "The phone number can be dialled.");
}
function emailFinding(email) {
  const left = leftIn(email);
  if (left !== null)
    return broken(
      `The e-mail address ${email} holds ${left}.`,
      "Put your own in its place.",
      `The e-mail address holds ${left}.`
    );
  return emailAddress(email) === null ? broken(
    `\u201C${email}\u201D is no e-mail address, so it is no link.`,
    "Write one address alone, such as reception@your-clinic.org.",
    "The e-mail address is none."
  ) : ok(`Patients can write to ${email}.`, "The e-mail address can be written to.");
}
function emergencyFinding({ emergency, region, language, numberByRegion }) {
  const number = emergencyNumber(emergency, region, numberByRegion);
  const ofRegion = region === null ? void 0 : numberByRegion[region];
  if (emergency !== null && telephoneAddress(emergency) === null)
    return broken(
      `The emergency number \u201C${emergency}\u201D cannot be dialled. ${number === null ? "None is shown." : `${number} is shown instead.`}`,
      "Write the number alone, or leave the option out: then the number of your region is shown."
    );
  if (number === null)
    return look(
      `No emergency number is shown: words say whom to call. The language \u201C${language ?? ""}\u201D names ${region === null ? "no region" : `the region ${region}, for which none is known`}.`,
      'Write the region into the page\u2019s language, such as <html lang="en-GB">, or set data-emergency-number on the script tag.'
    );
  if (emergency !== null && ofRegion !== void 0 && ofRegion !== number)
    return look(
      `The emergency number is ${number}, as the page says. Usual in ${region ?? ""} is ${ofRegion}.`,
      "Leave data-emergency-number out if that was not meant."
    );
  return ok(
    emergency === null ? `The emergency number is ${number}, because the language \u201C${language ?? ""}\u201D names the region ${region ?? ""}.` : `The emergency number is ${number}, as the page says.`
  );
}

export { contactFindings };
