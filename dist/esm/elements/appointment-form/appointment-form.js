import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emergencyIn } from '../../words/emergency.js';
import { weekOf } from '../../content/weeks.js';
import { prepareFormatters } from '../../locales/formatters.js';
import { inCatalogue } from '../../locales/shown-catalogue.js';
import { namesDays } from '../../features/booking/change-draft.js';
import { contactComplaint } from '../../features/booking/contact-complaint.js';
import { propertyOf } from '../../features/booking/form-options.js';
import { canSubmit, isBusy } from '../../features/booking/submission.js';
import { nativePost } from '../../features/delivery/native-post.js';
import { heading } from '../shared/heading.js';
import { keepTypingInside } from '../shared/keep-typing-inside.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { showAll, TURN, whenShown } from '../shared/turns.js';
import { WidgetElement } from '../shared/widget-element.js';
import { closedText } from './closed-text.js';
import { browserEnvironment } from './environment.js';
import { stateOf, slotIn } from './fields/draft-state.js';
import { consentWords } from './fields/field-words.js';
import { slottedValues } from './fields/form-controls.js';
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
import { stageView } from './stage-view.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class AppointmentForm extends WidgetElement {
  constructor() {
    super();
    this.environment = browserEnvironment();
    this.copied = "";
    /** The clinic's free times. @internal */
    this.freeTimes = new FreeTimesController(this, {
      options: () => this.readOptions().calendar,
      namedDays: () => namesDays(this.entries.draft),
      chosen: () => this.keep(this.entries.draft)
    });
    this.kept = new KeptState(this);
    this.optionsReader = new OptionsReader();
    this.entries = new FormDraft(
      () => this.requestUpdate(),
      (draft) => this.keep(draft)
    );
    this.guide = new PageGuide(this);
    this.longWait = new LongWait(() => this.requestUpdate());
    this.countdown = new Countdown(() => this.requestUpdate());
    this.sender = new RequestSender(
      this,
      () => this.environment,
      (phase) => this.enter(phase)
    );
    this.send = () => {
      const { form, freeTimes, guide } = this;
      const options = this.readOptions();
      if (!form || options.endpoint === null || !canSubmit(this.sender.phase)) return;
      showAll(this);
      const { draft, trapped, shares } = this.entries.read(form);
      if (!this.entries.judge()) {
        this.showOutcome();
        return;
      }
      this.copied = "";
      guide.look();
      const level = shares && options.offersGuide ? guide.level : null;
      const captcha = this.renderRoot.querySelector('slot[name="captcha"]');
      this.sender.send(
        { draft, time: freeTimes.chosenTime, level },
        (now) => destinationOf(options, {
          constants: fieldConstants(this),
          extras: [...slottedValues(captcha), ...trapped],
          consentText: inCatalogue(this.catalogue, () => consentWords(this.clinicName)),
          clinic: this.clinicName,
          now
        })
      );
    };
    this.actions = {
      changed: (event) => this.entries.changed(event),
      send: this.send,
      again: () => {
        this.reset();
        this.focusHeading();
      },
      tellCopied: (words) => this.copied = words,
      dispatch: (event) => this.sender.dispatch(event)
    };
    new OpenForPrint(this);
  }
  get firstRenderPlan() {
    const plan = super.firstRenderPlan;
    const prepare = () => {
      for (const run of plan.preparations) run();
      this.readOptions();
    };
    const formats = this.option(this.slotsUrl, "slots-url") === null ? [] : [prepareFormatters];
    return { ...plan, turn: TURN.form, preparations: [...formats, prepare] };
  }
  /** Whoever waits for the form waits for all of its fields. */
  async getUpdateComplete() {
    const settled = await super.getUpdateComplete();
    await whenShown(this);
    return settled;
  }
  /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
  reset() {
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
  prefill(values) {
    this.whenFillable((form) => this.entries.write(form, values));
  }
  keep(draft) {
    this.kept.keep(stateOf(draft, this.freeTimes.chosen));
  }
  keepNothing() {
    this.kept.keep(null);
  }
  /** The browser gives back what was filled in before the page was left. @internal */
  formStateRestoreCallback(state2) {
    this.whenFillable((form) => {
      this.freeTimes.restore(slotIn(state2));
      this.entries.restore(form, state2);
    });
  }
  whenFillable(fill) {
    void this.updateComplete.then(() => {
      if (this.form && !isBusy(this.sender.phase)) fill(this.form);
    });
  }
  firstUpdated(changed) {
    super.firstUpdated(changed);
    keepTypingInside(this.renderRoot);
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("environment")) this.sender.formShown();
  }
  /** Tells the author of bad options, and reads what was typed before the element started. */
  updated(changed) {
    super.updated(changed);
    for (const { attribute, given, consequence } of this.optionsReader.takeComplaints())
      this.warn(attribute, given, consequence);
    this.tellOfContact();
    void whenShown(this).then(() => this.entries.formRendered(this.form));
  }
  tellOfContact() {
    const { phase } = this.sender;
    const neededNow = this.readOptions().endpoint === null || phase.name === "failed" || phase.name === "unconfirmed" || this.longWait.isLong(phase);
    const { clinicPhone: phone, clinicEmail: email } = this;
    const consequence = contactComplaint({ phone, email }, neededNow);
    if (consequence) this.warn("phone", phone, consequence);
  }
  get form() {
    return this.renderRoot.querySelector("form");
  }
  readOptions() {
    const given = (attribute) => (
      // This one counts as set where it is there without a value.
      attribute === "share-guide" ? this.given(this.shareGuide, attribute) : this.option(this[propertyOf(attribute)], attribute)
    );
    const page = this.knowsPage ? { environment: this.environment, element: this } : null;
    return this.optionsReader.read(given, page, weekOf(this.region));
  }
  enter(phase) {
    this.requestUpdate();
    if (phase.name === "sent" || phase.name === "unconfirmed") this.keepNothing();
    this.longWait.enter(phase, (ms, done) => this.environment.after(ms, done));
    this.countdown.enter(phase, this.environment);
    const event = outcomeEvent(phase);
    if (!event) return;
    this.showOutcome();
    if (phase.name === "editing" && phase.errors) this.entries.show(phase.errors.fields);
    this.dispatchEvent(event);
    const { redirect } = this.readOptions();
    if (phase.name === "sent" && redirect) this.environment.leaveFor(redirect);
  }
  /** Moves focus to what the form has to say, once it is there. */
  showOutcome() {
    void this.updateComplete.then(() => focusOutcome(this.renderRoot));
  }
  renderContent() {
    const { phase, request, time, sentAt } = this.sender;
    const options = this.readOptions();
    const stage = {
      phase,
      waitsLong: this.longWait.isLong(phase),
      secondsLeft: this.countdown.secondsLeft,
      level: this.topLevel + 1,
      options,
      clinic: {
        name: this.clinicName,
        phone: this.clinicPhone,
        email: this.clinicEmail,
        ...this.placeAndHours
      },
      emergency: { number: this.emergency, words: emergencyIn(this.catalogue) },
      state: this.entries,
      closed: this.knowsPage ? closedText(options, this.environment.now(), this.language) : "",
      times: this.freeTimes,
      shareable: this.knowsPage && options.offersGuide ? this.guide.level : null,
      sender: this.knowsPage ? "script" : nativePost(options, []),
      finished: request && { request, time, sentAt, copied: this.copied }
    };
    return html`
      <div data-main-heading>
        ${heading(this.topLevel, msg("Request an appointment"), { class: "title", focusable: true })}
      </div>
      <div class="stage">${stageView(stage, this.actions)}</div>
    `;
  }
}
AppointmentForm.styles = [WidgetElement.styles, fieldStyles, statusStyles, resultStyles, freeTimesStyles];
/** For the state that comes back with the browser's Back. The element has no value of its own in a form around it. */
AppointmentForm.formAssociated = true;
__decorateClass([
  property()
], AppointmentForm.prototype, "endpoint");
__decorateClass([
  property()
], AppointmentForm.prototype, "format");
__decorateClass([
  property()
], AppointmentForm.prototype, "provider");
__decorateClass([
  property()
], AppointmentForm.prototype, "fields");
__decorateClass([
  property()
], AppointmentForm.prototype, "ok");
__decorateClass([
  property()
], AppointmentForm.prototype, "redirect");
__decorateClass([
  property({ attribute: "privacy-url" })
], AppointmentForm.prototype, "privacyUrl");
__decorateClass([
  property({ attribute: "closed-days" })
], AppointmentForm.prototype, "closedDays");
__decorateClass([
  property({ attribute: "share-guide" })
], AppointmentForm.prototype, "shareGuide");
__decorateClass([
  property({ attribute: "slots-url" })
], AppointmentForm.prototype, "slotsUrl");
__decorateClass([
  property({ attribute: "time-zone" })
], AppointmentForm.prototype, "timeZone");
__decorateClass([
  property({ attribute: "min-notice-days" })
], AppointmentForm.prototype, "minNoticeDays");
__decorateClass([
  property({ attribute: "max-ahead-days" })
], AppointmentForm.prototype, "maxAheadDays");
__decorateClass([
  property({ attribute: false })
], AppointmentForm.prototype, "environment");
__decorateClass([
  state()
], AppointmentForm.prototype, "copied");

export { AppointmentForm };
