import { broken, ok, look } from './finding.js';
import { testRule } from './tests-by-service.js';

function deliveryFindings({ endpoint, provider, ok: rule, redirect }, hasCaptcha) {
  if (endpoint === null)
    return [
      broken(
        "Requests cannot be sent: there is no address that they could go to.",
        "See \u201Cendpoint\u201D among the options."
      )
    ];
  const to = endpoint.replace(/[?#].*$/s, "");
  const test = testRule(provider, hasCaptcha);
  return [
    ok(
      `Requests go to ${to}, ${provider === null ? "as to a server of your own" : `by the rules of ${provider}`}.`
    ),
    ...rule.by === "opaque" ? [
      look(
        'By ok="opaque" nobody reads the answer: a request that got lost looks like one that arrived.',
        "Keep it only where the server cannot allow this page to read its answer."
      )
    ] : [],
    ...redirect === null ? [] : [ok(`Once a request has arrived, patients are led to ${redirect.replace(/[?#].*$/s, "")}.`)],
    ...test.may ? [] : [look(`${test.why} So no test is sent from here.`, test.instead)]
  ];
}

export { deliveryFindings };
