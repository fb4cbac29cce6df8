import { html } from 'hono/html';
import type { Counts, Page, Selection } from '../store/request-store.js';
import { requestView, type View } from './request-view.js';

export interface InboxState {
  selection: Selection;
  page: Page;
  counts: Counts;
  /** Path and query of this view. */
  here: string;
}

const TABS: readonly (readonly [Selection, string])[] = [
  ['all', 'All'],
  ['open', 'To do'],
  ['handled', 'Handled'],
  ['expiring', 'Soon deleted'],
];

/** The whole inbox. It works without its script, which only saves the reloading. */
export function pageView({ selection, page, counts, here }: InboxState): View {
  const count = { ...counts, handled: counts.all - counts.open };
  const tabs = TABS.filter(([name]) => name !== 'expiring' || name === selection || counts.expiring > 0);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${counts.open > 0 ? `(${counts.open}) ` : ''}Appointment requests</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
        <script src="/inbox/live.js" defer></script>
      </head>
      <body>
        <header class="bar">
          <div class="bar-title">
            <div>
              <h1>Appointment requests</h1>
              <p id="summary">${summary(counts.open)}</p>
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
                ([name, label]) =>
                  html`<li>
                    <a href="/inbox?show=${name}" ${name === selection ? html`aria-current="page"` : ''}
                      >${label} <span class="count">${count[name]}</span></a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <p id="news" class="visually-hidden" role="status"></p>
        <main id="list">
          <div id="warnings">${warning(selection, counts.expiring)}</div>
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
                  <a href="/inbox?show=${selection}&before=${page.older}">Older requests</a>
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
    <p><a href="/back-pain#appointment">Open the form of the demo site</a></p>
  </div>`;
}
