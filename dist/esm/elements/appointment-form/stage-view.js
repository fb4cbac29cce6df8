import { html, nothing } from 'lit';
import { errorSummary } from './fields/error-summary.js';
import { errorLine, controlId } from './fields/field-view.js';
import { fieldLabel } from './fields/field-words.js';
import { fieldsView } from './fields/fields-view.js';
import { introView, formView } from './fields/form-view.js';
import { freeTimesView } from './free-times/free-times-view.js';
import { withoutForm } from './contact-view.js';
import { arrivedView } from './result/arrived-view.js';
import { notArrivedView } from './result/failed-view.js';

function stageView(stage, actions) {
  const { phase, level, options, clinic, emergency, state } = stage;
  const arrived = phase.name === "sent" || phase.name === "unconfirmed";
  const finished = finishedRequest(stage, arrived, actions);
  if (finished && arrived) return arrivedView(finished, phase.name === "sent", actions.again);
  if (options.endpoint === null) return withoutForm(clinic);
  return html`
    ${errorSummary(level, state.problems, phase.name === "editing" ? phase.errors?.form ?? [] : [])}
    ${finished && phase.name === "failed" ? notArrivedView(finished, phase, actions.send) : introView(emergency.number, emergency.words)}
    ${formView(stage, allFields(stage), actions, stage.sender)}
  `;
}
function finishedRequest({ finished, level, clinic, times }, arrived, { tellCopied }) {
  if (!finished) return null;
  const { request, time, sentAt, copied } = finished;
  const remembered = time && times.rememberedTime(time, { request, clinic, arrived });
  return { level, request, sentAt, clinic, copied, tellCopied, ...remembered };
}
function allFields({ level, options, clinic, state, closed, times, shareable }) {
  const slotWords = {
    level,
    id: controlId("slot"),
    label: fieldLabel("slot"),
    error: errorLine("slot", state.problems.slot)
  };
  return fieldsView({
    ...state,
    clinic: clinic.name,
    openDays: options.openDays,
    closed,
    privacyUrl: options.privacyUrl,
    freeTimes: options.calendar === null ? nothing : freeTimesView(times, slotWords),
    hidesDays: !times.asksDays,
    shareable
  });
}

export { stageView };
