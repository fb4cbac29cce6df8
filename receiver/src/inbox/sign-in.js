/* global addEventListener, document, fetch, history, location */
/**
 * Two ways to be in without typing. The link that the demo prints carries the secret behind its #, which no server and
 * no log sees; it leaves the address bar at once. And a link from an e-mail comes without the session's cookie, though
 * there may be one: then the inbox opens by itself.
 */
const form = document.querySelector('form');
const field = document.getElementById('secret');

function openedByLink() {
  const secret = location.hash.slice(1);
  if (secret === '') return false;
  history.replaceState(null, '', location.pathname);
  field.value = secret;
  form.requestSubmit();
  return true;
}

async function openedBefore() {
  const answer = await fetch('/inbox/session');
  const { signedIn } = await answer.json();
  if (signedIn) location.replace('/inbox');
}

// The link pasted into a window that shows this page already.
addEventListener('hashchange', openedByLink);

// After a wrong secret the page stays and says so.
if (!openedByLink() && !document.getElementById('problem')) openedBefore().catch(() => undefined);
