import { html } from 'hono/html';
import { GUIDE_LEVELS, type AppointmentRequest } from '../../../src/features/booking/request.js';
import { reference } from '../../../src/features/booking/reference.js';
import { isTestRequest } from '../../../src/features/booking/test-request.js';
import { THE_DESK } from '../people/person-name.js';
import type { StoredRequest } from '../store/request-store.js';
import { changedLines, linesAmong } from './field-lines.js';
import type { Shown, View } from './view.js';
import { waysView } from './ways-view.js';
import { day, GUIDE, moment, PATIENT } from './words.js';

/** One request: how urgent, who, what they wish, how to reach them; a button to tick it off, and the rest folded. `here` is the address to come back to. */
export function requestView(stored: StoredRequest, here: string): View {
  const { request, receivedAt, handledAt, amendments, suspect } = stored;
  const state = handledAt ? 'handled' : 'open';
  const versions = [request, ...amendments];
  const level = GUIDE_LEVELS.find((it) => versions.some(({ guide }) => guide?.level === it));
  return html`<li
    class="request ${state}"
    id="r-${request.id}"
    data-reference="${reference(request.id)}"
    data-urgency="${stored.urgency}"
  >
    <article aria-labelledby="n-${request.id}">
      ${level ? html`<p class="level ${level}"><span>Guide: ${GUIDE[level]}</span></p>` : ''}
      <header>
        <h2 id="n-${request.id}" dir="auto" tabindex="-1">${request.name}</h2>
        <p class="meta">
          <time datetime="${receivedAt.toISOString()}" title="${moment(receivedAt)}"
            >${moment(receivedAt)}</time
          >
          <span class="reference"
            ><span class="quiet">Reference</span> <code>${reference(request.id)}</code></span
          >
        </p>
        <p class="tags">
          ${isTestRequest(request, stored.extra) ? html`<span class="tag">Test from your website: nobody waits for an answer</span>` : ''}
          ${handledAt ? html`<span class="tag done">Handled ${moment(handledAt)}${by(stored)}</span>` : ''}
          ${request.patient ? html`<span class="tag">${PATIENT[request.patient]}</span>` : ''}
          ${stored.fhirTakenAt ? html`<span class="tag done">In the FHIR server</span>` : ''}
          ${
            stored.fhirRefusal === null
              ? ''
              : html`<span class="tag doubt">Refused by the FHIR server: ${stored.fhirRefusal}</span>`
          }
          ${waitsForFhir(stored) ? html`<span class="tag doubt">Not in the FHIR server yet, is tried again</span>` : ''}
          ${mailTag(stored)}
          ${
            stored.deletedSoonAt && !handledAt
              ? html`<span class="tag doubt">Will be deleted on ${day(stored.deletedSoonAt)}</span>`
              : ''
          }
          ${stored.reopenedAt ? html`<span class="tag doubt">Changed ${moment(stored.reopenedAt)}, after it was handled${by(stored)}</span>` : ''}
          ${suspect ? html`<span class="tag doubt">Perhaps junk: a hidden field was filled in</span>` : ''}
        </p>
      </header>
      <dl>${linesAmong('wishes', request).map(([term, value]) => row(term, value))}</dl>
      ${amendments.map((later) => amendment(request, later))} ${notKept(stored.amendmentsDropped)}
      <div class="doing">
        ${waysView(versions)}
        <form method="post" action="/inbox/requests/${request.id}">
          <input type="hidden" name="handled" value="${handledAt ? 'no' : 'yes'}" />
          <input type="hidden" name="here" value="${here}" />
          <button class="quiet-button">
            ${handledAt ? 'Not handled after all' : 'Mark as handled'}<span class="visually-hidden"
              >: ${request.name}</span
            >
          </button>
        </form>
      </div>
      ${details(stored)}
    </article>
  </li>`;
}

/** Of what was ticked off before people had names nobody knows by whom. */
function by({ handledBy }: StoredRequest): Shown {
  return handledBy === null ? '' : html` by <bdi>${handledBy === THE_DESK ? 'the desk' : handledBy}</bdi>`;
}

/** Only what went wrong: that somebody was told is no news to whoever reads this. */
function mailTag({ mailRefusal, mailedAt, mailTries, handledAt }: StoredRequest): Shown {
  if (mailRefusal !== null) {
    return html`<span class="tag doubt">Could not be mailed${mailedAt ? ' to everybody' : ''}</span>`;
  }
  const waits = mailedAt === null && handledAt === null && mailTries > 1;
  return waits ? html`<span class="tag doubt">Not mailed yet, is tried again</span>` : '';
}

function waitsForFhir({ fhirPutOff, fhirRefusal, fhirTakenAt, handledAt }: StoredRequest): boolean {
  return fhirPutOff !== null && fhirRefusal === null && fhirTakenAt === null && handledAt === null;
}

/** What is seldom looked for is folded: how it came, and what came along. */
function details(stored: StoredRequest): View {
  const { request, mailRefusal, extra, extraDropped } = stored;
  const entries = Object.entries(extra);
  return html`<details>
    <summary>Details<span class="visually-hidden"> of ${request.name}</span></summary>
    <dl class="circumstances">
      ${linesAmong('circumstances', request).map(([term, value]) => row(term, value))}
      ${row('FHIR server', waitsForFhir(stored) ? (stored.fhirPutOff ?? '') : '')}
      ${row('Mail server', mailRefusal ?? '')}
    </dl>
    ${
      entries.length === 0
        ? ''
        : html`<p class="quiet">Sent along by the page (${entries.length})</p>
            <dl>${entries.map(([name, value]) => row(name, value || '(empty)'))}</dl>`
    }
    ${extraDropped > 0 ? html`<p class="quiet">There were ${extraDropped} more than can be kept.</p>` : ''}
  </details>`;
}

/** What the patient wrote differently when the request came a second time: only the lines that changed. */
function amendment(first: AppointmentRequest, later: AppointmentRequest): View {
  return html`<section class="amendment">
    <h3>Sent again with changes</h3>
    <dl>${changedLines(first, later).map(([term, value]) => row(term, value || '(now empty)'))}</dl>
  </section>`;
}

function notKept(dropped: number): Shown {
  if (dropped === 0) return '';
  return html`<p class="amendment">
    It was sent again with changes ${dropped === 1 ? 'once more' : `${dropped} times more`}; that is more than
    can be kept. Please ask the patient.
  </p>`;
}

function row(term: string, value: Shown): Shown {
  if (value === '') return '';
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}
