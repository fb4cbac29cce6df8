/** @jsxImportSource preact */
import type {} from 'back-pain-widgets/jsx/preact';

/** What compiles, and what must not: every `@ts-expect-error` fails the check once its line compiles. */
export const page = (
  <main>
    <back-pain-article id="article" theme="dark" heading-level={3} units="km" sections="outlook evidence" />
    <symptom-guide booking="#appointment" onguide-finish={(event) => event.type} />
    <appointment-form
      id="appointment"
      class="card"
      endpoint="https://clinic.example/api"
      format="json"
      share-guide
      min-notice-days={2}
      data-field-source="website"
      onappointment-submit={(event) => event.respondWith({ ok: event.request.name !== '' })}
      onappointment-error={(event) => event.detail.reason}
    >
      <a href="tel:+15550100199">Call us</a>
    </appointment-form>
    {/* @ts-expect-error no such theme */}
    <back-pain-article theme="purple" />
    {/* @ts-expect-error no such level */}
    <symptom-guide heading-level={7} />
    {/* @ts-expect-error no such attribute */}
    <symptom-guide endpoints="/api" />
    {/* @ts-expect-error no such format */}
    <appointment-form format="xml" />
    {/* @ts-expect-error no such member of the event */}
    <appointment-form onappointment-submit={(event) => event.answerWith({ ok: true })} />
  </main>
);
