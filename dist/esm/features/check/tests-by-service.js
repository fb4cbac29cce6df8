const MAILED = "It comes by mail as a request does, under the name \u201CTEST \u2013 please ignore\u201D; it counts as one of your month.";
const AUTOMATION = "It goes the way of a patient\u2019s request through all of your steps: switch off those that write to people before you press.";
const RULES = {
  formspree: { may: true, marked: true, note: MAILED },
  web3forms: { may: true, marked: true, note: MAILED },
  formsubmit: {
    may: true,
    marked: true,
    note: "FormSubmit\u2019s first request of a page brings you a mail with a link to confirm: nothing arrives before you have pressed it."
  },
  basin: { may: true, marked: true, note: MAILED },
  getform: { may: true, marked: true, note: MAILED },
  netlify: {
    may: true,
    marked: true,
    note: "It is in your site\u2019s list of submissions at Netlify, under the name \u201CTEST \u2013 please ignore\u201D. Fields that your HTML form does not have are dropped there."
  },
  hubspot: {
    may: false,
    why: "HubSpot would make a contact of a test, with a consent that nobody gave.",
    instead: "Send one request by hand with your own name and e-mail, look for it in HubSpot, and delete that contact."
  },
  "contact-form-7": { may: true, marked: true, note: "Contact Form 7 mails it as it does a request." },
  "gravity-forms": {
    may: true,
    marked: true,
    note: "It is among your form\u2019s entries. What the form tells people by mail it tells of the test, too."
  },
  "apps-script": {
    may: true,
    marked: true,
    note: "Your script writes it into the sheet as a row: delete that row afterwards."
  },
  zapier: { may: true, marked: true, note: AUTOMATION },
  make: { may: true, marked: true, note: AUTOMATION },
  fhir: {
    may: false,
    why: "A FHIR server keeps an appointment for good, and a test must not stand among your patients\u2019.",
    instead: "Let whoever keeps that server give you the address of a test server, send one request by hand there, then put the real address in."
  }
};
const OWN_SERVER = {
  may: true,
  marked: true,
  note: "It arrives as a request does, under the name \u201CTEST \u2013 please ignore\u201D and with the field test=true. The inbox of this project\u2019s receiver labels it as a test."
};
function testRule(service, hasCaptcha) {
  if (hasCaptcha)
    return {
      may: false,
      why: "The form has a captcha, which only a person can answer.",
      instead: "Send one request by hand under the name \u201CTEST \u2013 please ignore\u201D, and look whether it arrives."
    };
  return service === null ? OWN_SERVER : RULES[service];
}

export { testRule };
