import { html } from 'hono/html';
import type { Counts, Page, Selection } from '../store/request-store.js';
import { requestView } from './request-view.js';
import type { View } from './view.js';

export interface InboxState {
  selection: Selection;
  page: Page;
  counts: Counts;
  /** Path and query of this view. */
  here: string;
  /** Of whoever looks at it. */
  name: string;
  /** All senders seem to have one address. */
  allForOne: boolean;
}

const TABS: readonly (readonly [Selection, string])[] = [
  ['all', 'All'],
  ['open', 'To do'],
  ['handled', 'Handled'],
  ['expiring', 'Soon deleted'],
];

/** The whole inbox. It works without its script, which only saves the reloading. */
export function pageView({ selection, page, counts, here, name, allForOne }: InboxState): View {
  const count = { ...counts, handled: counts.all - counts.open };
  const tabs = TABS.filter(([which]) => which !== 'expiring' || which === selection || counts.expiring > 0);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${counts.open > 0 ? `(${counts.open}) ` : ''}Appointment requests</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
        <script src="/inbox/live.js" type="module"></script>
      </head>
      <body>
        <header class="bar">
          <div class="bar-title">
            <div>
              <h1>Appointment requests</h1>
              <p id="summary">${summary(counts.open)}</p>
              <p class="visitor">Signed in: <strong dir="auto">${name}</strong></p>
            </div>
            <div class="bar-actions">
              <p id="connection" class="connection" hidden></p>
              <a href="/inbox/export.csv?show=${selection}">Export CSV</a>
              <form method="post" action="/inbox/sign-out"><button>Sign out</button></form>
            </div>
          </div>
          <nav aria-label="Which requests">
            <ul id="selections">
              ${tabs.map(
                ([which, label]) =>
                  html`<li>
                    <a href="/inbox?show=${which}" ${which === selection ? html`aria-current="page"` : ''}
                      >${label} <span class="count">${count[which]}</span></a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <p id="news" class="visually-hidden" role="status"></p>
        <main id="list">
          <div id="warnings">
            ${warning(selection, counts.expiring)} ${refusedWarning(counts.refused, here)}
            ${fullWarning(counts.all)} ${allForOne ? proxyWarning() : ''}
          </div>
          ${
            page.requests.length === 0
              ? emptyView(selection, counts.all)
              : html`<ol class="requests">
                  ${page.requests.map((request) => requestView(request, here))}
                </ol>`
          }
          ${
            page.older === null
              ? ''
              : html`<p class="older">
                  <a href="/inbox?show=${selection}&after=${page.older}">More requests</a>
                </p>`
          }
        </main>
      </body>
    </html>`;
}

function summary(open: number): string {
  if (open === 0) return 'Nothing waits for an answer.';
  return open === 1 ? '1 request waits for an answer.' : `${open} requests wait for an answer.`;
}

/** Before what nobody has handled is deleted, somebody should know. */
function warning(selection: Selection, expiring: number): View | string {
  if (expiring === 0) return '';
  const what =
    expiring === 1 ? '1 open request will soon be deleted' : `${expiring} open requests will soon be deleted`;
  return html`<p class="warning">
    <strong>${what}</strong> because of ${expiring === 1 ? 'its' : 'their'} age, and nobody has handled
    ${expiring === 1 ? 'it' : 'them'}.
    ${selection === 'expiring' ? '' : html`<a href="/inbox?show=expiring">Show ${expiring === 1 ? 'it' : 'them'}</a>`}
  </p>`;
}

/** What was refused for good goes out again when the clinic says that it has mended the reason. */
function refusedWarning(refused: number, here: string): View | string {
  if (refused === 0) return '';
  return html`<form class="warning" method="post" action="/inbox/try-again">
    <p>
      <strong>${refused === 1 ? '1 was refused' : `${refused} were refused`}</strong> by the mail server or
      the FHIR server; each request below says why.
    </p>
    <input type="hidden" name="here" value="${here}" />
    <button>Try again</button>
  </form>`;
}

/** More than a busy clinic gets in half a year; the store grows with them, and so does what a page costs. */
const MANY_REQUESTS = 50_000;

function fullWarning(all: number): View | string {
  if (all <= MANY_REQUESTS) return '';
  return html`<p class="warning">
    <strong>${all} requests are kept,</strong> far more than a clinic gets: perhaps somebody sends junk.
    Whoever runs this receiver should look at how much room the store has left, and may set
    <code>KEEP_DAYS</code>, <code>ALLOWED_ORIGINS</code> or <code>REQUESTS_PER_MINUTE</code> lower.
  </p>`;
}

function proxyWarning(): View {
  return html`<p class="warning">
    <strong>All patients share one limit,</strong> because every request seems to come from the same address.
    Whoever runs this receiver should set <code>TRUST_PROXY=1</code> behind a web server of their own.
  </p>`;
}

function emptyView(selection: Selection, all: number): View {
  if (all > 0) {
    return html`<div class="empty">
      <h2>${selection === 'handled' ? 'Nothing ticked off yet' : 'All done'}</h2>
      <p>
        ${selection === 'handled' ? 'What you mark as handled moves here.' : 'Every request has been handled.'}
      </p>
    </div>`;
  }
  return html`<div class="empty">
    <h2>No request yet</h2>
    <p>When somebody sends the form, their request appears here by itself.</p>
    <p>To try it, open your page with <code>?bp-check</code> behind its address, and send a test request.</p>
  </div>`;
}
