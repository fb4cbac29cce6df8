/** From the answers to what can be pasted, what is wrong with them, and what is still to be answered. Pure. */
import { telephoneAddress } from './addresses.js';
import { endpointProblem, problemOf } from './checks.js';
import { languageTag, type Answers } from './form-fields.js';
import type { Release } from './markup.js';
import { PLATFORMS } from './platforms.js';
import type { Problem } from './problem.js';
import { addressOf, asksForAddress, receivingOptions, serviceOf } from './receiving.js';
import { NO_FOLDER, type Choice } from './snippets.js';

export interface ToDo {
  /** The field to go to. */
  field: string;
  words: string;
}

export interface Findings {
  choice: Choice;
  /** By the name of the field. */
  problems: Readonly<Record<string, Problem>>;
  /** What has to be answered before anything can be pasted; '' for nothing. */
  missing: string;
  /** What the lines to paste still lack, so that they do not work as they should. */
  toDo: readonly ToDo[];
}

export function findings(answers: Answers, release: Release): Findings {
  const problems = problemsOf(answers);
  const asked: Record<string, string> = { ...answers.options, lang: languageTag(answers) };
  if (answers.country !== 'other') asked['emergency-number'] = '';
  const all = { ...asked, ...receiving(answers, problems) };
  const options = Object.fromEntries(Object.entries(all).filter(([name]) => !problems[name]?.leftOut));
  const { platform, element, host, look } = answers;
  return {
    choice: {
      platform,
      element,
      base: problems['base']?.leftOut ? '' : answers.base,
      options,
      look: look.properties,
      host,
      exactly: host === 'cdn' || (host === 'own' && answers.exactly) ? release : undefined,
      keptInWordPress: answers.receiving.way === 'wordpress',
    },
    problems,
    missing: missing(answers),
    toDo: toDo(answers),
  };
}

/** Nothing of it where its address or its key is no good: half of it would only look as if it worked. */
function receiving({ receiving }: Answers, problems: Findings['problems']): Readonly<Record<string, string>> {
  if (problems['endpoint']?.leftOut || problems['access-key']?.leftOut) return {};
  return receivingOptions(receiving);
}

function problemsOf(answers: Answers): Record<string, Problem> {
  const { receiving, options, base, element, country } = answers;
  const platform = PLATFORMS[answers.platform];
  const found: Record<string, Problem | null> = { base: hasFolder(answers) ? problemOf('base', base) : null };
  for (const name of ['clinic', 'phone', 'email']) found[name] = problemOf(name, options[name] ?? '');
  if (country === 'other')
    found['emergency-number'] = problemOf('emergency-number', options['emergency-number'] ?? '');
  if (element === 'appointment-form') {
    found['privacy-url'] = problemOf('privacy-url', options['privacy-url'] ?? '');
    const elsewhere = answers.host === 'frame' || platform?.framed === true;
    if (asksForAddress(receiving))
      found['endpoint'] = endpointProblem({ ...receiving, address: addressOf(receiving) }, elsewhere);
    if (serviceOf(receiving)?.asks === 'access-key')
      found['access-key'] = problemOf('access-key', receiving.accessKey);
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, problem]) => (problem ? [[field, problem]] : [])),
  );
}

/** Nobody may be shown a number that does not reach help, or a form that leads to nobody. */
function missing({ country, options, element, receiving }: Answers): string {
  if (country === '') return 'First choose the country of your patients, above.';
  if (country === 'other' && telephoneAddress(options['emergency-number'] ?? '') === '')
    return 'First write the number that your patients call for an ambulance, above.';
  if (element !== 'appointment-form') return '';
  if (receiving.way === '') return 'First choose what receives the requests, above.';
  const reachable =
    options['phone']?.trim() || (options['email']?.trim() && !problemOf('email', options['email']));
  return receiving.way === 'phone' && !reachable
    ? 'First write your phone or your e-mail, above: without them the form leads to nobody.'
    : '';
}

function toDo(answers: Answers): ToDo[] {
  const { receiving } = answers;
  const open: ToDo[] = [];
  if (hasFolder(answers) && answers.base.trim() === '')
    open.push({ field: 'base', words: `The lines still say ${NO_FOLDER}: write the address of the folder.` });
  if (answers.element !== 'appointment-form') return open;
  if (asksForAddress(receiving) && addressOf(receiving) === '')
    open.push({ field: 'endpoint', words: 'No request can be sent yet: write the address that takes them.' });
  const service = serviceOf(receiving);
  if (service?.asks === 'access-key' && receiving.accessKey === '')
    open.push({ field: 'access-key', words: `${service.name} takes no request without your access key.` });
  if (service?.asks === 'form-name' && receiving.formName === '')
    open.push({
      field: 'form-name',
      words: `${service.name} takes no request without the name of the form.`,
    });
  if (receiving.way !== '' && !answers.options['phone']?.trim() && !answers.options['email']?.trim())
    open.push({ field: 'phone', words: 'Should sending ever fail, patients need your phone or e-mail.' });
  return open;
}

/** Whether the files stand in a folder of the clinic's. */
export function hasFolder({ platform, host }: Answers): boolean {
  return host !== 'cdn' && (PLATFORMS[platform]?.hosts.length ?? 0) > 0;
}
