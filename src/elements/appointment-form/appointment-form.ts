import { msg } from '../../locales/msg.js';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emergencyIn } from '../../words/emergency.js';
import { weekOf } from '../../content/weeks.js';
import { prepareFormatters } from '../../locales/formatters.js';
import { inCatalogue } from '../../locales/shown-catalogue.js';
import { namesDays } from '../../features/booking/change-draft.js';
import { contactComplaint } from '../../features/booking/contact-complaint.js';
import type { Draft } from '../../features/booking/fields.js';
import { propertyOf, type FormAttribute, type FormOptions } from '../../features/booking/form-options.js';
import { canSubmit, isBusy, type Phase } from '../../features/booking/submission.js';
import { nativePost } from '../../features/delivery/native-post.js';
import type { FirstRenderPlan } from '../shared/first-render.js';
import { heading } from '../shared/heading.js';
import { keepTypingInside } from '../shared/keep-typing-inside.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { showAll, TURN, whenShown } from '../shared/turns.js';
import { WidgetElement } from '../shared/widget-element.js';
import { closedText } from './closed-text.js';
import { browserEnvironment, type Environment } from './environment.js';
import { slotIn, stateOf } from './fields/draft-state.js';
import { consentWords } from './fields/field-words.js';
import { slottedValues, type Prefill } from './fields/form-controls.js';
import { fieldStyles } from './fields/field-styles.js';
import { FormDraft } from './fields/form-draft.js';
import { KeptState } from './fields/kept-state.js';
import { PageGuide } from './fields/guide-level.js';
import { FreeTimesController } from './free-times/free-times-controller.js';
import { freeTimesStyles } from './free-times/free-times-styles.js';
import { OptionsReader } from './options-reader.js';
import { focusOutcome } from './result/focus-outcome.js';
import { resultStyles } from './result/result-styles.js';
import { outcomeEvent } from './sending/appointment-events.js';
import { Countdown } from './sending/countdown.js';
import { destinationOf } from './sending/destination.js';
import { fieldConstants } from './sending/field-constants.js';
import { LongWait } from './sending/long-wait.js';
import { RequestSender } from './sending/request-sender.js';
import { statusStyles } from './sending/status-styles.js';
import { stageView, type Stage, type StageActions } from './stage-view.js';

/**
 * Takes a patient's request for an appointment and sends it to the clinic. It says 'arrived' only after an answer that
 * says so; until then nothing typed is lost, and it tries again by itself where that can help. What is typed lives in
 * the form alone: never in a URL, storage, a log or an event that leaves the element.
 *
 * @summary An appointment request that really arrives, or says honestly that it did not
 * @tagname appointment-form
 * @slot - How to reach the clinic: seen until the form is there, and wherever it cannot send
 * @slot captcha - The clinic's own captcha; the values of its form controls are sent along
 * @csspart field - A field with its label and hint
 * @csspart input - A text field
 * @csspart choice - An answer to tick
 * @csspart day - A day to look at the free times of
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
export class AppointmentForm extends WidgetElement {
  static override styles = [WidgetElement.styles, fieldStyles, statusStyles, resultStyles, freeTimesStyles];

  /** For the state that comes back with the browser's Back. The element has no value of its own in a form around it. */
  static readonly formAssociated = true;

  /** Where requests go: a URL with https (on this very machine also http). Without it the form cannot send and says so. */
  @property() endpoint?: string | null;

  /** How a request is written: `multipart` (default), `urlencoded`, `json`, `text` (JSON as plain text), `fhir`. */
  @property() format?: 'multipart' | 'urlencoded' | 'json' | 'text' | 'fhir' | null;

  /**
   * The service that takes the requests: `formspree`, `web3forms`, `formsubmit`, `basin`, `getform`, `netlify`, `hubspot`,
   * `contact-form-7`, `gravity-forms`, `apps-script`, `zapier`, `make`, `fhir`. By default the one that the endpoint belongs to.
   */
  @property() provider?: string | null;

  /** Other names for the fields, such as `name:your-name,email:your-email`. */
  @property() fields?: string | null;

  /**
   * How an answer says 'arrived': `status` (a good one is enough), `key=value` in its JSON, `opaque` where it cannot be read. Unset: as
   * the service documents, else JSON that does not deny it, or an empty answer with a good status.
   */
  @property() ok?: string | null;

  /** A page with https to go to once a request has arrived. */
  @property() redirect?: string | null;

  /** The clinic's privacy notice, linked beside the consent. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string | null;

  /**
   * Days that cannot be asked for, such as `sat sun` (default), `none` where every day can; and dates on which the clinic is
   * closed besides, such as `2026-12-24..2027-01-01`.
   */
  @property({ attribute: 'closed-days' }) closedDays?: string | null;

  /** Offers the patient to send along what the symptom guide of the page suggested. Off unless set. */
  @property({ attribute: 'share-guide' }) shareGuide?: boolean | string | null;

  /** The clinic's published calendar: the address of a SMART Scheduling Links manifest, which ends in `$bulk-publish`. */
  @property({ attribute: 'slots-url' }) slotsUrl?: string | null;

  /** The clinic's time zone, such as `America/New_York`. Unset, free times are shown as the calendar writes them. */
  @property({ attribute: 'time-zone' }) timeZone?: string | null;

  /** First day whose free times are offered, counted from today; 1 (default) is tomorrow. */
  @property({ attribute: 'min-notice-days' }) minNoticeDays?: number | string | null;

  /** Last day whose free times are offered, counted from today. Default 60. */
  @property({ attribute: 'max-ahead-days' }) maxAheadDays?: number | string | null;

  /** What the form needs of the browser; a test passes its own. @internal */
  @property({ attribute: false }) environment: Environment = browserEnvironment();

  @state() private copied = '';

  /** The clinic's free times. @internal */
  readonly freeTimes = new FreeTimesController(this, {
    options: () => this.readOptions().calendar,
    namedDays: () => namesDays(this.entries.draft),
    chosen: () => this.keep(this.entries.draft),
  });
  private readonly kept = new KeptState(this);
  private readonly optionsReader = new OptionsReader();
  private readonly entries = new FormDraft(
    () => this.requestUpdate(),
    (draft) => this.keep(draft),
  );
  private readonly guide = new PageGuide(this);
  private readonly longWait = new LongWait(() => this.requestUpdate());
  private readonly countdown = new Countdown(() => this.requestUpdate());
  private readonly sender = new RequestSender(
    this,
    () => this.environment,
    (phase) => this.enter(phase),
  );

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override get firstRenderPlan(): FirstRenderPlan {
    const plan = super.firstRenderPlan;
    // In one task: the browser might paint an empty form between two.
    const prepare = () => {
      for (const run of plan.preparations) run();
      this.readOptions();
    };
    // A formatter knows whether a time zone is one.
    const formats = this.option(this.slotsUrl, 'slots-url') === null ? [] : [prepareFormatters];
    // The form comes first: a patient may want to type.
    return { ...plan, turn: TURN.form, preparations: [...formats, prepare] };
  }

  /** Whoever waits for the form waits for all of its fields. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    await whenShown(this);
    return settled;
  }

  /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
  reset(): void {
    if (isBusy(this.sender.phase)) return;
    this.form?.reset();
    this.entries.clear();
    this.freeTimes.reset();
    this.keepNothing();
    this.sender.forget();
    this.requestUpdate();
  }

  /**
   * Fills in what the page knows of the patient. Texts are cut to the limits, other keys are passed over. Does nothing
   * while a request is on its way, or where no form is shown.
   */
  prefill(values: Prefill): void {
    this.whenFillable((form) => this.entries.write(form, values));
  }

  private keep(draft: Draft): void {
    this.kept.keep(stateOf(draft, this.freeTimes.chosen));
  }

  private keepNothing(): void {
    this.kept.keep(null);
  }

  /** The browser gives back what was filled in before the page was left. @internal */
  formStateRestoreCallback(state: unknown): void {
    this.whenFillable((form) => {
      this.freeTimes.restore(slotIn(state));
      this.entries.restore(form, state);
    });
  }

  private whenFillable(fill: (form: HTMLFormElement) => void): void {
    void this.updateComplete.then(() => {
      if (this.form && !isBusy(this.sender.phase)) fill(this.form);
    });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    keepTypingInside(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('environment')) this.sender.formShown();
  }

  /** Tells the author of bad options, and reads what was typed before the element started. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const { attribute, given, consequence } of this.optionsReader.takeComplaints())
      this.warn(attribute, given, consequence);
    this.tellOfContact();
    void whenShown(this).then(() => this.entries.formRendered(this.form));
  }

  private tellOfContact(): void {
    const { phase } = this.sender;
    const neededNow =
      this.readOptions().endpoint === null ||
      phase.name === 'failed' ||
      phase.name === 'unconfirmed' ||
      this.longWait.isLong(phase);
    const { clinicPhone: phone, clinicEmail: email } = this;
    const consequence = contactComplaint({ phone, email }, neededNow);
    if (consequence) this.warn('phone', phone, consequence);
  }

  private get form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  private readOptions(): FormOptions {
    const given = (attribute: FormAttribute): string | null =>
      // This one counts as set where it is there without a value.
      attribute === 'share-guide'
        ? this.given(this.shareGuide, attribute)
        : this.option(this[propertyOf(attribute)], attribute);
    const page = this.knowsPage ? { environment: this.environment, element: this } : null;
    return this.optionsReader.read(given, page, weekOf(this.region));
  }

  private readonly send = (): void => {
    const { form, freeTimes, guide } = this;
    const options = this.readOptions();
    if (!form || options.endpoint === null || !canSubmit(this.sender.phase)) return;
    // Enter in the first field may come before the last one does.
    showAll(this);
    const { draft, trapped, shares } = this.entries.read(form);
    if (!this.entries.judge()) {
      this.showOutcome();
      return;
    }
    this.copied = '';
    guide.look();
    const level = shares && options.offersGuide ? guide.level : null;
    const captcha = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="captcha"]');
    this.sender.send({ draft, time: freeTimes.chosenTime, level }, (now) =>
      destinationOf(options, {
        constants: fieldConstants(this),
        extras: [...slottedValues(captcha), ...trapped],
        consentText: inCatalogue(this.catalogue, () => consentWords(this.clinicName)),
        clinic: this.clinicName,
        now,
      }),
    );
  };

  private enter(phase: Phase): void {
    this.requestUpdate();
    // What has left is not to be filled in again.
    if (phase.name === 'sent' || phase.name === 'unconfirmed') this.keepNothing();
    this.longWait.enter(phase, (ms, done) => this.environment.after(ms, done));
    this.countdown.enter(phase, this.environment);
    const event = outcomeEvent(phase);
    if (!event) return;
    this.showOutcome();
    if (phase.name === 'editing' && phase.errors) this.entries.show(phase.errors.fields);
    this.dispatchEvent(event);
    const { redirect } = this.readOptions();
    if (phase.name === 'sent' && redirect) this.environment.leaveFor(redirect);
  }

  /** Moves focus to what the form has to say, once it is there. */
  private showOutcome(): void {
    void this.updateComplete.then(() => focusOutcome(this.renderRoot));
  }

  private readonly actions: StageActions = {
    changed: (event) => this.entries.changed(event),
    send: this.send,
    again: () => {
      this.reset();
      // The heading stays; to wait for all fields would take the focus from whoever types already.
      this.focusHeading();
    },
    tellCopied: (words) => (this.copied = words),
    dispatch: (event) => this.sender.dispatch(event),
  };

  protected override renderContent(): unknown {
    const { phase, request, time, sentAt } = this.sender;
    const options = this.readOptions();
    const stage: Stage = {
      phase,
      waitsLong: this.longWait.isLong(phase),
      secondsLeft: this.countdown.secondsLeft,
      level: this.topLevel + 1,
      options,
      clinic: {
        name: this.clinicName,
        phone: this.clinicPhone,
        email: this.clinicEmail,
        ...this.placeAndHours,
      },
      emergency: { number: this.emergency, words: emergencyIn(this.catalogue) },
      state: this.entries,
      closed: this.knowsPage ? closedText(options, this.environment.now(), this.language) : '',
      times: this.freeTimes,
      shareable: this.knowsPage && options.offersGuide ? this.guide.level : null,
      sender: this.knowsPage ? 'script' : nativePost(options, []),
      finished: request && { request, time, sentAt, copied: this.copied },
    };
    return html`
      <div data-main-heading>
        ${heading(this.topLevel, msg('Request an appointment'), { class: 'title', focusable: true })}
      </div>
      <div class="stage">${stageView(stage, this.actions)}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appointment-form': AppointmentForm;
  }
}
