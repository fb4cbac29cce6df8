/**
 * Plays the clinic's server inside the page of an example, so that the form can be tried and nothing is sent to anybody:
 * every request of the page ends here. (The page's policy would stop it, too.)
 */
import { answerFreeTimes } from '../../../demo/free-times/answer.js';
import { OWN_WORDS } from './own-words.js';

/** About as long as a server takes, so that the form is seen sending. */
const TAKES_MS = 700;

window.fetch = async (input, options) => {
  const request = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (request.pathname.includes('/free-times/')) return answerFreeTimes(new Request(request), Date.now());
  if (request.pathname.endsWith('/own-words.json')) return Response.json(OWN_WORDS);
  if (options?.method !== 'POST') return new Response(null, { status: 404 });
  await new Promise((done) => setTimeout(done, TAKES_MS));
  // Says yes in the words of our own receiver and of the services that the examples name.
  return Response.json({ ok: true, success: true, status: 'received' });
};
