/* global addEventListener, CSS, document, EventSource, fetch, FormData, HTMLFormElement, location, matchMedia, setInterval, setTimeout, URL, XMLHttpRequest */
import { tellTimes } from './relative-time.js';

/**
 * Keeps the list fresh. The server says only that something has changed; the page is then fetched again and the rows
 * that differ are put in place, so that the server alone decides how a request looks (and escapes it).
 */
const MINUTE = 60_000;
const news = document.getElementById('news');
const connection = document.getElementById('connection');
let busy = false;
let again = false;

function row(root, id) {
  return root.querySelector(`#${CSS.escape(id)}`);
}

function fetchPage() {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.pathname + location.search);
    request.responseType = 'document';
    request.timeout = 10_000;
    request.onload = () => {
      // Signed out meanwhile, here or in another window: the answer is the way in.
      if (new URL(request.responseURL).pathname !== location.pathname) location.assign(request.responseURL);
      else if (request.status === 200 && request.response) resolve(request.response);
      else reject(new Error('no page'));
    };
    request.onerror = request.ontimeout = () => reject(new Error('no answer'));
    request.send();
  });
}

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    do {
      again = false;
      show(await fetchPage());
    } while (again);
  } catch {
    setTimeout(refresh, 3000);
  } finally {
    busy = false;
  }
}

function show(fresh) {
  // On both at the same moment, so that only what the server has changed makes a difference.
  for (const root of [document, fresh]) tellTimes(root, Date.now());
  const before = new Set([...document.querySelectorAll('.request')].map((element) => element.id));
  document.title = fresh.title;
  for (const id of ['summary', 'selections', 'warnings'])
    replaceIfChanged(document.getElementById(id), fresh.getElementById(id));
  const list = document.querySelector('.requests');
  const freshList = fresh.querySelector('.requests');
  if (list && freshList) placeRows(list, freshList);
  else replaceIfChanged(document.getElementById('list'), fresh.getElementById('list'));
  announce([...document.querySelectorAll('.request')].filter((element) => !before.has(element.id)));
}

function replaceIfChanged(present, wanted) {
  if (present && wanted && !present.isEqualNode(wanted))
    present.replaceWith(document.importNode(wanted, true));
}

/**
 * Rows that stayed the same are not touched: a selection, an opened detail or the focus in them stays. A row keeps its
 * place though it was ticked off; one that has become more urgent goes up.
 */
function placeRows(list, freshList) {
  for (const present of [...list.children]) if (!row(freshList, present.id)) present.remove();
  for (const wanted of freshList.children) {
    const present = row(list, wanted.id);
    const copy = document.importNode(wanted, true);
    if (present && !rose(present, wanted)) {
      replaceRow(present, copy);
      continue;
    }
    present?.remove();
    const above = wanted.previousElementSibling && row(list, wanted.previousElementSibling.id);
    if (above) above.after(copy);
    else list.prepend(copy);
  }
}

function rose(present, wanted) {
  const isUsed = present.contains(document.activeElement);
  return !isUsed && Number(wanted.dataset.urgency) < Number(present.dataset.urgency);
}

function replaceRow(present, copy) {
  const focused = present.contains(document.activeElement) ? document.activeElement?.localName : undefined;
  if (present.querySelector('details')?.open) copy.querySelector('details')?.setAttribute('open', '');
  if (present.isEqualNode(copy)) return;
  present.replaceWith(copy);
  if (focused) copy.querySelector(focused)?.focus();
}

function announce(arrived) {
  if (arrived.length === 0) return;
  // Not by a class: the row would then differ from the server's and be replaced by it next time.
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!calm) for (const element of arrived) element.animate([{ background: '#fff3c4' }, {}], 2500);
  const references = arrived.map((element) => element.dataset.reference).join(', ');
  news.textContent =
    arrived.length === 1 ? `New request, reference ${references}` : `New requests: ${references}`;
}

function say(text, state) {
  connection.hidden = false;
  connection.textContent = text;
  connection.dataset.state = state;
}

function listen() {
  const events = new EventSource('/inbox/events');
  events.addEventListener('ready', () => {
    say('Live', 'live');
    // Whatever came while nobody listened.
    void refresh();
  });
  events.addEventListener('changed', () => void refresh());
  events.onerror = () => {
    say('No connection, trying again …', 'lost');
    // The browser tries again by itself unless the answer was an error; then it gives up, and we do not.
    if (events.readyState !== EventSource.CLOSED) return;
    void refresh();
    setTimeout(listen, 3000);
  };
  addEventListener('pagehide', () => events.close(), { once: true });
}

/** Ticking off without leaving the place: the form is posted in the background, the list then brings the new state. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.closest('.request')) return;
  event.preventDefault();
  const id = form.closest('.request').id;
  fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' }).then(
    () =>
      refresh().then(() => {
        if (document.activeElement !== document.body) return;
        // The row may have left this list: go on from the one that took its place, or from the start.
        (row(document, id) ?? document.querySelector('.request'))?.querySelector('h2')?.focus();
      }),
    () => form.submit(),
  );
});

addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

tellTimes(document, Date.now());
setInterval(() => tellTimes(document, Date.now()), MINUTE);
listen();
