import { changeDraft } from '../../../features/booking/change-draft.js';
import { EMPTY_DRAFT } from '../../../features/booking/fields.js';
import { remainingProblems } from '../../../features/booking/remaining-problems.js';
import { roomLeft } from '../../../features/booking/room-left.js';
import { validate } from '../../../features/booking/validate.js';
import { restore } from './draft-state.js';
import { readForm, writeForm } from './form-controls.js';

class FormDraft {
  /**
   * @param render called where something that is shown has changed
   * @param keep called with each new draft
   */
  constructor(render, keep) {
    this.render = render;
    this.keep = keep;
    this.draft = EMPTY_DRAFT;
    /** What is wrong, as the form shows it. */
    this.problems = {};
    this.room = {};
    this.form = null;
  }
  /** A form that is new is read: its controls may hold what was typed before the element started. */
  formRendered(form) {
    if (form && form !== this.form) this.read(form);
    this.form = form;
  }
  /**
   * Takes in everything that stands in the controls: what was typed before the element started, what a page or a
   * browser has written without an event.
   */
  read(form) {
    const reading = readForm(form);
    this.take(reading.draft);
    return reading;
  }
  /** Fills in what the page knows of the patient. */
  write(form, values) {
    writeForm(form, values);
    this.read(form);
  }
  /** Fills in what the browser has kept. */
  restore(form, state) {
    restore(form, state);
    this.read(form);
  }
  /** Takes in the one control that the patient has changed. */
  changed(event) {
    const control = event.target;
    if (!control.form || control.form !== event.currentTarget) return;
    const isShown = Object.keys(this.problems).length > 0;
    if (isShown) this.take(readForm(control.form).draft);
    else this.take(changeDraft(this.draft, control));
    if (isShown) this.show(remainingProblems(this.problems, validate(this.draft), control.name));
  }
  /** Shows what is wrong with the draft; false where anything is. */
  judge() {
    const problems = validate(this.draft);
    this.show(problems);
    return Object.keys(problems).length === 0;
  }
  /** Shows what is wrong, in place of what was shown before. */
  show(problems) {
    if (same(problems, this.problems)) return;
    this.problems = problems;
    this.render();
  }
  /** Back to an empty form. */
  clear() {
    this.show({});
    this.take(EMPTY_DRAFT);
  }
  take(draft) {
    if (draft === this.draft) return;
    this.draft = draft;
    this.keep(draft);
    const room = roomLeft(draft);
    if (same(room, this.room)) return;
    this.room = room;
    this.render();
  }
}
function same(one, other) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

export { FormDraft };
