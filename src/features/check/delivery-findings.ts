/** Where requests go by a form's options, before anything is sent. */
import type { FormOptions } from '../booking/form-options.js';
import { broken, look, ok, type Finding } from './finding.js';
import { testRule } from './tests-by-service.js';

export type Route = Pick<FormOptions, 'endpoint' | 'provider' | 'format' | 'ok' | 'redirect'>;

/** @param hasCaptcha the clinic's own captcha stands in the form */
export function deliveryFindings(
  { endpoint, provider, ok: rule, redirect }: Route,
  hasCaptcha: boolean,
): Finding[] {
  if (endpoint === null)
    return [
      broken(
        'Requests cannot be sent: there is no address that they could go to.',
        'See “endpoint” among the options.',
      ),
    ];
  const to = endpoint.replace(/[?#].*$/s, '');
  const test = testRule(provider, hasCaptcha);
  return [
    ok(
      `Requests go to ${to}, ${provider === null ? 'as to a server of your own' : `by the rules of ${provider}`}.`,
    ),
    ...(rule.by === 'opaque'
      ? [
          look(
            'By ok="opaque" nobody reads the answer: a request that got lost looks like one that arrived.',
            'Keep it only where the server cannot allow this page to read its answer.',
          ),
        ]
      : []),
    ...(redirect === null
      ? []
      : [ok(`Once a request has arrived, patients are led to ${redirect.replace(/[?#].*$/s, '')}.`)]),
    ...(test.may ? [] : [look(`${test.why} So no test is sent from here.`, test.instead)]),
  ];
}
