import { msg } from '@lit/localize';
import { html } from 'lit';
import { EMPTY_DRAFT } from '../../features/booking/request.js';
import { isBusy } from '../../features/booking/submission.js';
import { stillWrong } from '../../features/booking/still-wrong.js';
import { validate } from '../../features/booking/validate.js';
import { heading } from '../widget/heading.js';
import { moveToHeading } from '../widget/page-neighbours.js';
import { WidgetElement } from '../widget/widget-element.js';
import { AppointmentSubmitEvent, outcomeOfPage, outcomeEvent } from './appointment-events.js';
import { appointmentFormStyles } from './appointment-form-styles.js';
import { completeRequest } from './complete-request.js';
import { withoutForm } from './contact-view.js';
import { deliverer } from './deliverer.js';
import { errorSummary } from './error-summary.js';
import { errorLine, controlId } from './field-view.js';
import { fieldsView } from './fields-view.js';
import { hasNamedDays, readForm, slottedValues, writeForm } from './form-controls.js';
import { FormOptions } from './form-options.js';
import { FreeTimesOnDemand } from './free-times-on-demand.js';
import { introView, formView } from './form-view.js';
import { fieldLabel } from './messages.js';
import { newId } from './new-id.js';
import { arrivedView, notArrivedView } from './outcome-view.js';
import { GUIDE_EVENTS, guideLevel } from './shared-level.js';
import { statusText } from './status-view.js';
import { SubmissionRunner } from './submission-runner.js';
import { browserSurroundings } from './surroundings.js';

/**
 * Takes a patient's request for an appointment and sends it to the clinic. It says 'arrived' only after an answer that
 * says so; until then nothing typed is lost, and it tries again by itself where that can help. What is typed lives in
 * the form alone: never in a URL, storage, a log or an event that leaves the element.
 *
 * @summary An appointment request that really arrives, or says honestly that it did not
 * @tagname appointment-form
 * @slot captcha - The clinic's own captcha; the values of its form controls are sent along
 * @csspart field - A field with its label and hint
 * @csspart input - A text field
 * @csspart choice - An answer to tick
 * @csspart button - Every button
 * @csspart error-summary - What is wrong, above the form
 * @csspart confirmation - What is shown after sending
 * @csspart reference - The reference of the request
 * @csspart failure - What is shown where nothing was confirmed
 * @csspart copy - The patient's copy of the request
 * @csspart contact - How to reach the clinic, in place of a form that could not send
 * @fires {AppointmentSubmitEvent} appointment-submit - A complete request is about to leave. Does not bubble; cancelable
 * @fires {CustomEvent} appointment-sent - The request left: `detail.reason` is `confirmed` or `unconfirmed`
 * @fires {CustomEvent} appointment-error - Nothing was confirmed: `detail.reason` says why, in one word
 */
class AppointmentForm extends FormOptions {
    constructor() {
        super(...arguments);
        /** The clinic's free times. @internal */
        this.freeTimes = new FreeTimesOnDemand(this, () => hasNamedDays(this.form));
        this.runner = new SubmissionRunner(() => this.surroundings, (phase) => this.enter(phase));
        /** The last one that was complete; the next has the same id until the form is reset. */
        this.request = null;
        /** The time that it asks for. */
        this.time = null;
        this.guideChanged = () => this.requestUpdate();
        this.send = () => {
            const { form } = this;
            if (!form || this.address === null || isBusy(this.runner.phase))
                return;
            const { draft, trapped, shares } = readForm(form);
            this.problems = validate(draft);
            if (Object.keys(this.problems).length > 0) {
                this.showOutcome();
                return;
            }
            const time = this.freeTimes.chosenTime;
            const request = completeRequest(this.request?.id ?? newId(), draft, time?.slot ?? null, shares ? this.shareable : null);
            this.request = request;
            this.time = time;
            this.copied = '';
            const event = new AppointmentSubmitEvent(request);
            this.dispatchEvent(event);
            const { pageAnswer } = event;
            if (event.defaultPrevented && !pageAnswer)
                return;
            const { surroundings } = this;
            const now = surroundings.now();
            const destination = this.destination(now, [
                ...slottedValues(this.renderRoot.querySelector('slot')),
                ...trapped,
            ]);
            this.runner.submit(pageAnswer
                ? () => outcomeOfPage(pageAnswer, destination)
                : deliverer(request, destination, surroundings), { shownForMs: now - (this.shownAt ?? now), byPage: pageAnswer !== undefined });
        };
        this.again = () => {
            this.reset();
            void this.updateComplete.then(() => this.focusHeading());
        };
        this.changed = (event) => {
            const { name } = event.target;
            if (this.form)
                this.problems = stillWrong(this.problems, validate(readForm(this.form).draft), name);
        };
        /** What the form needs of the browser; a test passes its own. @internal */
        this.surroundings = browserSurroundings();
        this.problems = {};
        this.copied = '';
    }
    /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
    reset() {
        if (isBusy(this.runner.phase))
            return;
        this.request = null;
        this.problems = {};
        this.form?.reset();
        this.freeTimes.reset();
        this.runner.tell({ type: 'reset' });
    }
    /**
     * Fills in what the page knows of the patient. Texts are cut to the limits, other keys are passed over. Does nothing
     * while a request is on its way, or where no form is shown.
     */
    prefill(values) {
        void this.updateComplete.then(() => {
            if (!this.form || isBusy(this.runner.phase))
                return;
            writeForm(this.form, values);
            this.requestUpdate();
        });
    }
    connectedCallback() {
        super.connectedCallback();
        // Not before: the build sets decorated properties, such as the surroundings, after the plain ones.
        this.shownAt ??= this.surroundings.now();
        for (const name of GUIDE_EVENTS)
            document.addEventListener(name, this.guideChanged);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        for (const name of GUIDE_EVENTS)
            document.removeEventListener(name, this.guideChanged);
    }
    get form() {
        return this.renderRoot.querySelector('form');
    }
    get shareable() {
        return this.offersGuide ? guideLevel() : null;
    }
    enter(phase) {
        this.requestUpdate();
        const told = outcomeEvent(phase);
        if (!told)
            return;
        this.showOutcome();
        if (phase.name === 'editing' && phase.errors)
            this.problems = phase.errors.fields;
        this.dispatchEvent(told);
        const { redirectAddress } = this;
        if (phase.name === 'sent' && redirectAddress)
            this.surroundings.leaveFor(redirectAddress);
    }
    /** Moves focus to what the form has to say, once it is there. */
    showOutcome() {
        void this.updateComplete.then(() => {
            const target = this.renderRoot.querySelector('[data-focus-target] [tabindex="-1"]');
            if (target)
                moveToHeading(target);
        });
    }
    renderContent() {
        return html `
      <div data-main-heading>
        ${heading(this.topLevel, msg('Request an appointment'), { class: 'title', focusable: true })}
      </div>
      <div class="stage">
        ${this.renderStage()}
        <p class="status" role="status">${statusText(this.runner.phase)}</p>
      </div>
    `;
    }
    renderStage() {
        const { request, time, problems, form, freeTimes } = this;
        const { phase } = this.runner;
        const clinic = { name: this.clinicName, phone: this.clinicPhone, email: this.clinicEmail };
        const level = this.topLevel + 1;
        const arrived = phase.name === 'sent' || phase.name === 'unconfirmed';
        const ended = request && {
            level,
            request,
            clinic,
            copied: this.copied,
            tellCopied: (words) => (this.copied = words),
            ...freeTimes.keep(time, { request, clinic, arrived }),
        };
        if (ended && arrived)
            return arrivedView(ended, phase.name === 'sent', this.again);
        if (this.address === null)
            return withoutForm(clinic);
        const fields = fieldsView({
            problems,
            typed: form ? readForm(form).draft : EMPTY_DRAFT,
            clinic: clinic.name,
            openDays: this.openDays,
            privacyUrl: this.privacyAddress,
            freeTimes: freeTimes.show({
                level,
                id: controlId('slot'),
                label: fieldLabel('slot'),
                error: errorLine('slot', problems.slot),
            }),
            hidesDays: !freeTimes.asksDays,
            shareable: this.shareable,
        });
        return html `
      ${errorSummary(level, problems, phase.name === 'editing' ? (phase.errors?.form ?? []) : [])}
      ${ended && phase.name === 'failed'
            ? notArrivedView(ended, phase, this.send)
            : introView(this.emergency, this.prose.emergency)}
      ${formView(phase, fields, {
            changed: this.changed,
            send: this.send,
            tell: (event) => this.runner.tell(event),
        })}
    `;
    }
}
AppointmentForm.properties = {
    surroundings: { attribute: false },
    problems: { state: true },
    copied: { state: true }
};
AppointmentForm.styles = [WidgetElement.styles, appointmentFormStyles];

export { AppointmentForm };
