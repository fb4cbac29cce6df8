import { broken, look, ok } from './finding.js';

const PATIENT = {
  sent: "Patients read that their request has arrived.",
  unsure: "Patients read that their request was sent, and not confirmed.",
  failed: "Patients read that it could not be confirmed, and are shown your phone number."
};
function answerFinding(outcome, answer, connection) {
  switch (outcome.kind) {
    case "sent":
      return ok(
        `Arrived: the address says so. ${PATIENT.sent} Look whether you find the test where your requests are.`
      );
    case "unconfirmed":
      return look(
        `Sent, and not confirmed: nobody can read whether it arrived. ${PATIENT.unsure}`,
        'Look whether you find the test where your requests are. If you can, let the server allow this site to read its answer (docs/receiver.md), and take ok="opaque" away.'
      );
    case "rejected":
      return answer.kind === "answer" ? answered(answer, outcome) : broken(`Refused. ${PATIENT.failed}`, "Try again.");
    case "failed":
      return answer.kind === "answer" ? answered(answer, outcome) : broken(`Not confirmed. ${PATIENT.failed}`, "Try again.");
    case "retry":
      return answer.kind === "answer" ? answered(answer, outcome) : unanswered(answer, connection);
  }
}
const BY_STATUS = [
  [
    (status) => status === 404 || status === 410,
    "there is nothing at that address",
    "Compare the address letter by letter with the one that your service or your server\u2019s maker gave you."
  ],
  [
    (status) => status === 405 || status === 501,
    "that address takes no requests (it is a page to look at)",
    "Write the address that requests are sent to; services call it \u201Cform action\u201D or \u201Cendpoint\u201D."
  ],
  [
    (status) => status === 401 || status === 403 || status === 407,
    "it lets nobody in: a password, a firewall, or a domain that is not allowed",
    "Allow this site\u2019s domain at the service, and let the firewall pass requests (POST) to that address."
  ],
  [
    (status) => status === 415,
    "it cannot read the format",
    "Set another format: urlencoded, json or text (docs/embedding.md)."
  ],
  [
    (status) => status === 413,
    "it finds the request too large",
    "Raise the server\u2019s limit: a request has a few kilobytes at most."
  ],
  [
    (status) => status === 429,
    "it takes no more requests for the moment, or your plan\u2019s month is used up",
    "Wait some minutes and try again; look at your service\u2019s limits."
  ],
  [
    (status) => status === 408 || status === 425,
    "it asks to be tried again",
    "Try again in a minute. If it stays so, tell whoever keeps the server."
  ],
  [
    (status) => status >= 500,
    "it is broken or overloaded",
    "Tell whoever keeps the server: its own log says what went wrong."
  ],
  [
    (status) => status === 400 || status === 422,
    "it did not accept what was sent",
    "Let the server take what the form sends: docs/receiver.md lists the fields."
  ],
  [
    (status) => status < 200 || status > 299,
    "that is no yes",
    "The server has to answer with a status of 200 to 299 once it has the request."
  ]
];
function answered(answer, outcome) {
  const { status } = answer;
  const known = BY_STATUS.find(([fits]) => fits(status));
  if (known) {
    const [, why, cure] = known;
    const head = outcome.kind === "retry" ? "Try again" : "Refused";
    const after = outcome.kind === "retry" ? "The form tries several times. " : "";
    return withAnswersWords(
      broken(`${head}: the address answered ${status}, ${why}. ${after}${PATIENT.failed}`, cure),
      saidIn(answer, outcome)
    );
  }
  if (answer.body === null)
    return broken(
      `Broken off: the answer began well and broke before its end. The request is perhaps there. ${PATIENT.unsure}`,
      "Tell whoever keeps the server: something between it and the browser cuts answers."
    );
  if (outcome.kind === "rejected" || outcome.kind === "failed" && outcome.reason === "refused")
    return withAnswersWords(
      broken(
        `Refused: the address answered ${status}, and says no in its words. ${PATIENT.failed}`,
        "Read its words below, and the part of docs/providers.md on your service."
      ),
      saidIn(answer, outcome)
    );
  return notConfirmed(answer);
}
function notConfirmed({ status, redirected, body, contentType }) {
  if (redirected === true)
    return broken(
      `Not confirmed: the address led elsewhere, and most redirects lose the request on the way. ${PATIENT.failed}`,
      "Write the address at its end: often with www. or without, with a / at the end or without, or with https."
    );
  if (/html/i.test(contentType ?? "") || /^\s*<(!doctype|html|head|body)/i.test(body ?? ""))
    return broken(
      `Not confirmed: the address answered ${status} with a web page, which says neither yes nor no. ${PATIENT.failed}`,
      'It is probably the address of a page, not of what receives requests. If your server does answer so, set ok="status".'
    );
  return broken(
    `Not confirmed: the address answered ${status}, and not in words that mean yes. ${PATIENT.failed}`,
    'Let it answer with JSON such as {"ok":true}, or with nothing at all; or say by the option \u201Cok\u201D what its yes looks like.'
  );
}
function unanswered(answer, connection) {
  const { stoppedBy, online, isReachable, leadsElsewhere, asksFirst, isElsewhere, origin, page } = connection;
  const after = `The form tries several times. ${PATIENT.failed}`;
  if (answer.kind === "no-answer" && answer.reason === "timeout")
    return broken(
      `No answer in 20 seconds. ${after}`,
      "Tell whoever keeps the server that it is too slow to answer."
    );
  if (stoppedBy !== null)
    return broken(
      `Nothing left this page: your site\u2019s content policy (${stoppedBy}) does not allow ${origin}. ${after}`,
      `Add ${origin} to connect-src of the header Content-Security-Policy (docs/security.md).`
    );
  if (!online) return look("This device has no network at the moment.", "Try again once it is back.");
  if (isReachable && asksFirst)
    return broken(
      `Nothing was sent: the browser asks ${origin} for leave before it sends this format, and was given none (CORS preflight). ${after}`,
      `Set format="multipart" or format="text", which need no leave; or let the server answer OPTIONS with Access-Control-Allow-Origin: ${page} and Access-Control-Allow-Headers: content-type.`
    );
  if (isReachable && isElsewhere)
    return broken(
      `The request has probably arrived, but ${origin} does not allow this page to read its answer (CORS). ${after}`,
      `Let the server answer with the header Access-Control-Allow-Origin: ${page}. Where it cannot, set ok="opaque": patients then read \u201Csent, not confirmed\u201D.`
    );
  if (leadsElsewhere)
    return broken(
      `The address leads to another one, whose answer this page may not read: a login page, or another site. ${after}`,
      "Write the address at its end, and let nothing before it ask for a password."
    );
  if (isReachable)
    return broken(
      `The server is there, but broke the connection in place of an answer. ${after}`,
      "Tell whoever keeps the server: its log, or that of a firewall before it, says why."
    );
  return broken(
    `${origin} cannot be reached from this browser. ${after}`,
    "Open that address in another tab: is it spelt right, is the server running, does the browser warn of its certificate? An ad blocker can stop it, too."
  );
}
function saidIn({ body, contentType }, outcome) {
  if (outcome.kind === "rejected") {
    const { fields, form } = outcome.errors;
    return [...Object.entries(fields).map(([field, said]) => `${field}: ${said}`), ...form];
  }
  const text = (body ?? "").trim();
  const isPage = /html/i.test(contentType ?? "") || text.startsWith("<");
  return isPage || text === "" ? [] : [text.slice(0, 300)];
}
function withAnswersWords(finding, words) {
  if (words.length === 0) return finding;
  return { ...finding, says: `${finding.says} Its words: ${words.join("; ")}`, inReport: finding.says };
}

export { answerFinding };
