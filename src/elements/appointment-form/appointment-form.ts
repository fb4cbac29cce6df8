import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { state, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { AppointmentRequest } from '../../features/booking/request.js';
import { isBusy, type Phase } from '../../features/booking/submission.js';
import { stillWrong } from '../../features/booking/still-wrong.js';
import { validate } from '../../features/booking/validate.js';
import { heading } from '../widget/heading.js';
import { moveToHeading } from '../widget/page-neighbours.js';
import { WidgetElement } from '../widget/widget-element.js';
import { AppointmentSubmitEvent, outcomeEvent, outcomeOfPage } from './appointment-events.js';
import { appointmentFormStyles } from './appointment-form-styles.js';
import { completeRequest } from './complete-request.js';
import { withoutForm, type ClinicContact } from './contact-view.js';
import { deliverer } from './deliverer.js';
import { errorSummary, focusField } from './error-summary.js';
import { type ShownProblems } from './field-view.js';
import {
  hasNamedDays,
  readForm,
  slottedValues,
  textLengths,
  writeForm,
  type Prefill,
  type TextFieldName,
} from './form-controls.js';
import { FormOptions } from './form-options.js';
import { FreeTimesController } from './free-times/free-times-controller.js';
import { freeTimesStyles } from './free-times/free-times-styles.js';
import { freeTimesView } from './free-times/free-times-view.js';
import { formView, introView } from './form-view.js';
import { newId } from './new-id.js';
import { arrivedView, notArrivedView, type CopyState } from './outcome-view.js';
import { copyOrSelect, requestCopy } from './request-copy.js';
import { guideLevel, onGuideChange } from './shared-level.js';
import { statusText } from './status-view.js';
import { SubmissionRunner } from './submission-runner.js';
import { browserSurroundings, type Surroundings } from './surroundings.js';

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
export class AppointmentForm extends FormOptions {
  static override styles = [WidgetElement.styles, appointmentFormStyles, freeTimesStyles];

  /** What the form needs of the browser; a test passes its own. @internal */
  @property({ attribute: false }) surroundings: Surroundings = browserSurroundings();

  @state() private problems: ShownProblems = {};
  @state() private lengths: Partial<Record<TextFieldName, number>> = {};
  @state() private copied: CopyState = 'not-yet';
  @state() private phase: Phase;
  /** Counts the forms shown: a new one starts empty. */
  @state() private fresh = 0;

  /** The clinic's free times. @internal */
  readonly freeTimes = new FreeTimesController(
    this,
    () => (this.address === null ? null : this.calendar),
    () => hasNamedDays(this.form),
  );
  private readonly runner: SubmissionRunner;
  private requestId: string | null = null;
  private request: AppointmentRequest | null = null;
  private shownAt: number | null = null;
  private wantsFocus = false;
  private stopListeningToGuide: (() => void) | undefined;

  constructor() {
    super();
    this.runner = new SubmissionRunner(
      () => this.surroundings,
      (phase) => this.enter(phase),
    );
    this.phase = this.runner.phase;
  }

  /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
  reset(): void {
    if (isBusy(this.phase)) return;
    this.requestId = null;
    this.request = null;
    this.problems = {};
    this.lengths = {};
    this.copied = 'not-yet';
    this.wantsFocus = false;
    this.freeTimes.reset();
    this.fresh += 1;
    this.runner.tell({ type: 'reset' });
  }

  /**
   * Fills in what the page knows of the patient. Texts are cut to the limits, other keys are passed over. Does nothing
   * while a request is on its way, or where no form is shown.
   */
  prefill(values: Prefill): void {
    void this.updateComplete.then(() => {
      const { form } = this;
      if (!form || isBusy(this.phase)) return;
      writeForm(form, values);
      this.lengths = textLengths(form);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListeningToGuide = onGuideChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListeningToGuide?.();
  }

  protected override firstUpdated(): void {
    this.readEveryOption();
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    if (this.form) this.shownAt ??= this.surroundings.now();
    if (this.wantsFocus) {
      const target = this.renderRoot.querySelector<HTMLElement>('[data-focus-target] [tabindex="-1"]');
      if (target) moveToHeading(target);
      this.wantsFocus = false;
    }
  }

  private get form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  private get clinicContact(): ClinicContact {
    return { name: this.clinicName, phone: this.clinicPhone, email: this.clinicEmail };
  }

  private get shareable() {
    return this.offersGuide ? guideLevel() : null;
  }

  private readonly send = (): void => {
    const { form, address } = this;
    if (!form || address === null || isBusy(this.phase)) return;
    const filled = readForm(form);
    this.problems = validate(filled.draft);
    if (Object.keys(this.problems).length > 0) {
      this.wantsFocus = true;
      return;
    }
    this.requestId ??= newId();
    const request = completeRequest(
      this.requestId,
      filled.draft,
      this.freeTimes.chosenTime?.slot ?? null,
      filled.shares ? this.shareable : null,
    );
    this.request = request;
    this.copied = 'not-yet';
    const event = new AppointmentSubmitEvent(request);
    this.dispatchEvent(event);
    if (event.defaultPrevented && !event.pageAnswer) return;

    const { pageAnswer } = event;
    const { reader, surroundings } = this;
    const options = {
      format: this.wireFormat,
      renames: reader.renames,
      constants: this.constants,
      extras: [...slottedValues(this.renderRoot.querySelector('slot')), ...filled.trapped],
      appointment: {
        now: surroundings.now(),
        clinic: this.clinicName ?? '',
        privacyUrl: this.privacyAddress ?? '',
        ...this.daysAhead,
      },
    };
    this.runner.submit(
      pageAnswer
        ? () => outcomeOfPage(pageAnswer, reader)
        : deliverer(request, { address, options, reader }, surroundings),
      { shownForMs: surroundings.now() - (this.shownAt ?? 0), byPage: pageAnswer !== null },
    );
  };

  private enter(phase: Phase): void {
    this.phase = phase;
    const told = outcomeEvent(phase);
    if (!told) return;
    this.wantsFocus = true;
    if (phase.name === 'editing' && phase.errors) this.problems = phase.errors.fields;
    this.dispatchEvent(told);
    const { redirectAddress } = this;
    if (phase.name === 'sent' && redirectAddress) this.surroundings.leaveFor(redirectAddress);
  }

  private readonly again = (): void => {
    this.reset();
    void this.updateComplete.then(() => this.focusHeading());
  };

  private readonly copy = (): void => {
    if (!this.request) return;
    const shown = this.renderRoot.querySelector<HTMLElement>('.copy');
    void copyOrSelect(requestCopy(this.request, this.clinicName), shown).then((done) => {
      this.copied = done ? 'copied' : 'selected';
    });
  };

  private readonly changed = (event: Event): void => {
    const { form } = this;
    const { name } = event.target as HTMLInputElement;
    if (!form) return;
    this.lengths = textLengths(form);
    this.problems = stillWrong(this.problems, validate(readForm(form).draft), name);
  };

  protected override renderContent(): unknown {
    return html`
      <div data-main-heading>
        ${heading(this.topLevel, msg('Request an appointment'), { class: 'title', focusable: true })}
      </div>
      <div class="stage">
        ${this.renderStage()}
        <p class="status" role="status">${statusText(this.phase)}</p>
      </div>
    `;
  }

  private renderStage(): unknown {
    const { phase, request, clinicContact: clinic } = this;
    const level = this.topLevel + 1;
    if (request && (phase.name === 'sent' || phase.name === 'unconfirmed')) {
      return arrivedView({ level, request, clinic, confirmed: phase.name === 'sent', again: this.again });
    }
    if (this.address === null) return withoutForm(clinic);
    const failed = phase.name === 'failed' && request ? { ...phase, request } : null;
    const formTexts = phase.name === 'editing' ? (phase.errors?.form ?? []) : [];
    const { copied, send: tryAgain, copy } = this;
    return html`
      ${errorSummary(level, this.problems, formTexts, (field) => focusField(this.renderRoot, field))}
      ${
        failed
          ? notArrivedView({ ...failed, level, clinic, copied, tryAgain, copy })
          : introView(this.emergency, this.prose.emergency)
      }
      ${keyed(
        this.fresh,
        formView(
          phase,
          {
            problems: this.problems,
            lengths: this.lengths,
            clinic: this.clinicName,
            openDays: this.openDays,
            privacyUrl: this.privacyAddress,
            freeTimes: freeTimesView(this.freeTimes, level, this.problems.slot),
            hidesDays: !this.freeTimes.asksDays,
            shareable: this.shareable,
          },
          {
            changed: this.changed,
            send: this.send,
            tryNow: () => this.runner.tell({ type: 'try-now' }),
            stop: () => this.runner.tell({ type: 'stop' }),
          },
        ),
      )}
    `;
  }
}
