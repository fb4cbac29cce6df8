import { nothing, html, type TemplateResult } from 'lit';
import type { EmergencyProse } from '../../content/emergency-types.js';
import type { FormOptions } from '../../features/booking/form-options.js';
import type { AppointmentRequest, GuideLevel } from '../../features/booking/request.js';
import type { SubmissionEvent } from '../../features/booking/submission.js';
import type { FreeTime } from '../../features/slots/free-days.js';
import { errorSummary } from './fields/error-summary.js';
import { controlId, errorLine, type FormState } from './fields/field-view.js';
import { fieldLabel } from './fields/field-words.js';
import { fieldsView } from './fields/fields-view.js';
import { formView, introView, type Sender } from './fields/form-view.js';
import type { FreeTimesController } from './free-times/free-times-controller.js';
import { freeTimesView } from './free-times/free-times-view.js';
import { withoutForm } from './contact-view.js';
import type { FinishedRequest } from './result/copy-view.js';
import { arrivedView } from './result/arrived-view.js';
import { notArrivedView } from './result/failed-view.js';
import type { OnItsWay } from './sending/status-panel.js';

/** All that decides what the form shows. */
export interface Stage extends OnItsWay {
  /** Level of the headings below the form's own. */
  level: number;
  options: FormOptions;
  /** The number is null where it is not known. */
  emergency: { number: string | null; words: EmergencyProse };
  state: FormState;
  /** When the clinic is closed besides its weekly days; empty where it is not. */
  closed: string;
  times: FreeTimesController;
  sender: Sender;
  /** The guide's outcome where the patient may share it. */
  shareable: GuideLevel | null;
  /** The last request that was complete, the time that it asks for, when it was sent, and what its copy button has done. */
  finished: { request: AppointmentRequest; time: FreeTime | null; sentAt: number; copied: string } | null;
}

/** What a patient can do. */
export interface StageActions {
  changed: (event: Event) => void;
  send: () => void;
  again: () => void;
  tellCopied: (words: string) => void;
  dispatch: (event: SubmissionEvent) => void;
}

/** The form, or what has become of the request; the clinic's contact where the form could not send. */
export function stageView(stage: Stage, actions: StageActions): TemplateResult {
  const { phase, level, options, clinic, emergency, state } = stage;
  const arrived = phase.name === 'sent' || phase.name === 'unconfirmed';
  const finished = finishedRequest(stage, arrived, actions);
  if (finished && arrived) return arrivedView(finished, phase.name === 'sent', actions.again);
  if (options.endpoint === null) return withoutForm(clinic);
  return html`
    ${errorSummary(level, state.problems, phase.name === 'editing' ? (phase.errors?.form ?? []) : [])}
    ${
      finished && phase.name === 'failed'
        ? notArrivedView(finished, phase, actions.send)
        : introView(emergency.number, emergency.words)
    }
    ${formView(stage, allFields(stage), actions, stage.sender)}
  `;
}

function finishedRequest(
  { finished, level, clinic, times }: Stage,
  arrived: boolean,
  { tellCopied }: StageActions,
): FinishedRequest | null {
  if (!finished) return null;
  const { request, time, sentAt, copied } = finished;
  const remembered = time && times.rememberedTime(time, { request, clinic, arrived });
  return { level, request, sentAt, clinic, copied, tellCopied, ...remembered };
}

function allFields({ level, options, clinic, state, closed, times, shareable }: Stage): TemplateResult {
  const slotWords = {
    level,
    id: controlId('slot'),
    label: fieldLabel('slot'),
    error: errorLine('slot', state.problems.slot),
  };
  return fieldsView({
    ...state,
    clinic: clinic.name,
    openDays: options.openDays,
    closed,
    privacyUrl: options.privacyUrl,
    freeTimes: options.calendar === null ? nothing : freeTimesView(times, slotWords),
    hidesDays: !times.asksDays,
    shareable,
  });
}
