import { leftIn, leftOut, type Problem } from './problem.js';
import { serviceOf, type Receiving } from './receiving.js';
import { SERVICES } from './services.js';

/** What is wrong with an address for the way that was chosen, although it may be one. */
export function deliveryProblem(receiving: Receiving, text: string): Problem | null {
  const service = serviceOf(receiving);
  if (/^(mailto:)?[^\s/]+@[^\s/]+$/i.test(text))
    return leftOut(
      `this is an e-mail address. ${service ? `${service.name} gives you one that looks like ${service.example}` : 'Write one that starts with https://'}`,
    );
  // Whatever was chosen: a page of any service's account takes no requests.
  const taken = Object.values(SERVICES).find(
    ({ notThese, address }) => notThese?.test(text) && !address.test(text),
  );
  if (taken)
    return leftOut(
      `this is a page of ${taken.name} for you to look at. The form’s address looks like ${taken.example}`,
    );
  const example = leftIn(text);
  if (example) return example;
  if (service && !service.address.test(/^(https?:|\/)/i.test(text) ? text : `https://${text}`))
    return leftOut(`this is no address of ${service.name}. One looks like ${service.example}`);
  return ofWay(receiving, text);
}

function ofWay({ way }: Receiving, text: string): Problem | null {
  if (/\/wp-admin\b/.test(text)) return leftOut('this is a page of your WordPress for you to look at.');
  if (way === 'wordpress' && !/\/clinic\/v1\/appointments\/?$/.test(text))
    return leftOut('the plugin’s address ends in /wp-json/clinic/v1/appointments');
  if (way === 'receiver' && !/\/api\/appointments\/?$/.test(text))
    return leftOut('the receiver’s address ends in /api/appointments (its inbox is where you read)');
  return null;
}
