import { html } from 'hono/html';
import type { View } from './view.js';

/** The page that asks for the secret; `problem` is what was wrong with the last try, '' before the first. */
export function signInView(problem: string): View {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${problem === '' ? '' : 'Not opened: '}Appointment requests</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
        <link rel="stylesheet" href="/inbox/sign-in.css" />
        <script src="/inbox/sign-in.js" defer></script>
      </head>
      <body>
        <header class="bar">
          <div class="bar-title"><h1>Appointment requests</h1></div>
        </header>
        <main>
          <form class="sign-in" method="post" action="/inbox/sign-in">
            <h2>Open the inbox</h2>
            ${problem === '' ? '' : html`<p id="problem" class="problem" role="alert">${problem}</p>`}
            <label for="secret">Your secret</label>
            <input
              id="secret"
              name="secret"
              type="password"
              required
              autocomplete="current-password"
              autocapitalize="off"
              spellcheck="false"
              aria-describedby="hint${problem === '' ? '' : ' problem'}"
              ${problem === '' ? '' : html`aria-invalid="true"`}
            />
            <p id="hint" class="quiet">
              Whoever runs this receiver gives you one of your own, or the one of the desk that is set as
              <code>INBOX_SECRET</code>. In the demo it is printed when the receiver starts.
            </p>
            <button>Open</button>
            <p class="quiet">Signed in already? <a href="/inbox">Go on to the inbox</a></p>
          </form>
        </main>
      </body>
    </html>`;
}
