import { html } from 'hono/html';
import { reference } from '../../../src/features/booking/reference.js';
import type { Problems } from '../../../src/features/booking/validate.js';
import type { View } from '../inbox/view.js';

/** What a patient reads whose browser posted the form by itself, once the request is kept. */
export function arrivedView(id: string): View {
  return page(
    'Your request has arrived',
    html`<p>This is not a booked appointment yet: the clinic still has to agree on a time with you.</p>
      <p>Your reference: <strong>${reference(id)}</strong></p>`,
  );
}

/** The same where the request cannot be taken as it is. The browser keeps what was typed on the page before. */
export function refusedView(problems: Problems): View {
  return page(
    'Your request was not sent',
    html`<p>Go back to the form, which still holds what you wrote, and check these answers:</p>
      <ul>
        ${Object.keys(problems).map((field) => html`<li>${field}</li>`)}
      </ul>`,
  );
}

function page(title: string, content: View): View {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
