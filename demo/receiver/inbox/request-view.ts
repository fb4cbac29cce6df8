import { html } from 'hono/html';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { reference } from '../../../src/features/booking/reference.js';
import { telephoneAddress } from '../../../src/features/options/telephone.js';
import type { StoredRequest } from '../store/request-store.js';
import { CONTACT, day, freeTime, GUIDE, moment, PATIENT, preferredTime } from './words.js';

/** What a template makes; every value put into one is escaped. */
export type View = ReturnType<typeof html>;
type Shown = View | string;

/** One request, all of it readable, with a button to tick it off. `here` is the address to come back to. */
export function requestView(stored: StoredRequest, here: string): View {
  const { request, receivedAt, handledAt, amendments, suspect } = stored;
  const state = handledAt ? 'handled' : 'open';
  return html`<li class="request ${state}" id="r-${request.id}" data-reference="${reference(request.id)}">
    <article aria-labelledby="n-${request.id}">
      <header>
        <h2 id="n-${request.id}" dir="auto" tabindex="-1">${request.name}</h2>
        <p class="meta">
          <span class="reference"
            ><span class="quiet">Reference</span> <code>${reference(request.id)}</code></span
          >
          <time datetime="${receivedAt.toISOString()}">${moment(receivedAt)}</time>
        </p>
        <p class="tags">
          ${handledAt ? html`<span class="tag done">Handled ${moment(handledAt)}</span>` : ''}
          ${
            request.guide
              ? html`<span class="tag ${request.guide.level}">Guide: ${GUIDE[request.guide.level]}</span>`
              : ''
          }
          ${request.patient ? html`<span class="tag">${PATIENT[request.patient]}</span>` : ''}
          ${stored.fhirTakenAt ? html`<span class="tag done">In the FHIR server</span>` : ''}
          ${
            stored.fhirRefusal === null
              ? ''
              : html`<span class="tag doubt">Refused by the FHIR server: ${stored.fhirRefusal}</span>`
          }
          ${mailTag(stored)}
          ${
            stored.deletedSoonAt && !handledAt
              ? html`<span class="tag doubt">Will be deleted on ${day(stored.deletedSoonAt)}</span>`
              : ''
          }
          ${suspect ? html`<span class="tag doubt">Perhaps junk: a hidden field was filled in</span>` : ''}
        </p>
      </header>
      ${details(request, stored.mailRefusal)} ${extras(stored)}
      ${amendments.map((later) => amendment(request, later))}
      <form method="post" action="/inbox/requests/${request.id}">
        <input type="hidden" name="handled" value="${handledAt ? 'no' : 'yes'}" />
        <input type="hidden" name="here" value="${here}" />
        <button class="${handledAt ? 'quiet-button' : ''}">
          ${handledAt ? 'Not handled after all' : 'Mark as handled'}<span class="visually-hidden"
            >: ${request.name}</span
          >
        </button>
      </form>
    </article>
  </li>`;
}

/** Only what went wrong: that somebody was told is no news to whoever reads this. */
function mailTag({ mailRefusal, mailedAt, mailTries, handledAt }: StoredRequest): Shown {
  if (mailRefusal !== null) {
    return html`<span class="tag doubt">Could not be mailed${mailedAt ? ' to everybody' : ''}</span>`;
  }
  const waits = mailedAt === null && handledAt === null && mailTries > 1;
  return waits ? html`<span class="tag doubt">Not mailed yet, is tried again</span>` : '';
}

/** One line of the request: the fields it shows, what it is called, and its value ('' for none). */
type Line = readonly [fields: readonly (keyof AppointmentRequest)[], term: string, value: Shown];

function wishes(request: AppointmentRequest): Line[] {
  return [
    [['phone'], 'Phone', phone(request.phone)],
    [['contact'], 'Answer', CONTACT[request.contact]],
    [['email'], 'E-mail', email(request.email)],
    [
      ['slot', 'days', 'time'],
      'Wishes',
      request.slot ? freeTime(request.slot) : preferredTime(request.days, request.time),
    ],
    [
      ['message'],
      'Message',
      request.message && html`<span class="message" dir="auto">${request.message}</span>`,
    ],
  ];
}

function circumstances(request: AppointmentRequest): Line[] {
  return [
    [['consent'], 'Consent', request.consent ? 'given' : 'not given'],
    [['locale'], 'Language', request.locale],
    [['page'], 'Sent from', request.page],
  ];
}

function details(request: AppointmentRequest, mailRefusal: string | null): View {
  const mail: Line = [[], 'Mail server', mailRefusal ?? ''];
  return html`<dl>${wishes(request).map(([, term, value]) => row(term, value))}</dl>
    <dl class="circumstances">
      ${[...circumstances(request), mail].map(([, term, value]) => row(term, value))}
    </dl>`;
}

function extras({ extra, extraDropped }: StoredRequest): Shown {
  const entries = Object.entries(extra);
  if (entries.length === 0 && extraDropped === 0) return '';
  return html`<details>
    <summary>Sent along by the page (${entries.length})</summary>
    <dl>${entries.map(([name, value]) => row(name, value || '(empty)'))}</dl>
    ${extraDropped > 0 ? html`<p class="quiet">There were ${extraDropped} more than can be kept.</p>` : ''}
  </details>`;
}

/** What the patient wrote differently when the request came a second time: only the lines that changed. */
function amendment(first: AppointmentRequest, later: AppointmentRequest): View {
  const lines: Line[] = [
    [['name'], 'Name', later.name],
    ...wishes(later),
    [['patient'], 'Patient', PATIENT[later.patient]],
    [['guide'], 'Guide', later.guide ? GUIDE[later.guide.level] : ''],
    ...circumstances(later),
  ];
  const changed = lines.filter(([fields]) =>
    fields.some((field) => JSON.stringify(later[field]) !== JSON.stringify(first[field])),
  );
  return html`<section class="amendment">
    <h3>Sent again with changes</h3>
    <dl>${changed.map(([, term, value]) => row(term, value || '(now empty)'))}</dl>
  </section>`;
}

function row(term: string, value: Shown): Shown {
  if (value === '') return '';
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function phone(number: string): Shown {
  const address = telephoneAddress(number);
  return address === null ? number : html`<a href="${address}" dir="ltr">${number}</a>`;
}

function email(address: string): Shown {
  // A ? or & would let the sender fill in more than the address.
  return /^[^\s@?&%]+@[^\s@?&%]+$/.test(address) ? html`<a href="mailto:${address}">${address}</a>` : address;
}
