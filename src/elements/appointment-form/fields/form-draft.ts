import { changeDraft } from '../../../features/booking/change-draft.js';
import { EMPTY_DRAFT, type Draft } from '../../../features/booking/fields.js';
import { remainingProblems, type Findings } from '../../../features/booking/remaining-problems.js';
import { roomLeft, type RoomLeft } from '../../../features/booking/room-left.js';
import { validate } from '../../../features/booking/validate.js';
import { restore } from './draft-state.js';
import { readForm, writeForm, type FormReading, type Prefill } from './form-controls.js';

/**
 * What is filled in so far, and what of it the form shows beside its controls: what is wrong, and how much room is
 * left. A key pressed asks for a render only where one of these changes; most keys change neither.
 */
export class FormDraft {
  draft: Draft = EMPTY_DRAFT;
  /** What is wrong, as the form shows it. */
  problems: Findings = {};
  room: RoomLeft = {};
  private form: HTMLFormElement | null = null;

  /**
   * @param render called where something that is shown has changed
   * @param keep called with each new draft
   */
  constructor(
    private readonly render: () => void,
    private readonly keep: (draft: Draft) => void,
  ) {}

  /** A form that is new is read: its controls may hold what was typed before the element started. */
  formRendered(form: HTMLFormElement | null): void {
    if (form && form !== this.form) this.read(form);
    this.form = form;
  }

  /**
   * Takes in everything that stands in the controls: what was typed before the element started, what a page or a
   * browser has written without an event.
   */
  read(form: HTMLFormElement): FormReading {
    const reading = readForm(form);
    this.take(reading.draft);
    return reading;
  }

  /** Fills in what the page knows of the patient. */
  write(form: HTMLFormElement, values: Prefill): void {
    writeForm(form, values);
    this.read(form);
  }

  /** Fills in what the browser has kept. */
  restore(form: HTMLFormElement, state: unknown): void {
    restore(form, state);
    this.read(form);
  }

  /** Takes in the one control that the patient has changed. */
  changed(event: Event): void {
    const control = event.target as HTMLInputElement;
    // The page's own controls, in the captcha's slot, belong to no field.
    if (!control.form || control.form !== event.currentTarget) return;
    const isShown = Object.keys(this.problems).length > 0;
    // While mistakes are shown, everything counts: another field may have been filled in without an event.
    if (isShown) this.take(readForm(control.form).draft);
    else this.take(changeDraft(this.draft, control));
    if (isShown) this.show(remainingProblems(this.problems, validate(this.draft), control.name));
  }

  /** Shows what is wrong with the draft; false where anything is. */
  judge(): boolean {
    const problems = validate(this.draft);
    this.show(problems);
    return Object.keys(problems).length === 0;
  }

  /** Shows what is wrong, in place of what was shown before. */
  show(problems: Findings): void {
    if (same(problems, this.problems)) return;
    this.problems = problems;
    this.render();
  }

  /** Back to an empty form. */
  clear(): void {
    this.show({});
    this.take(EMPTY_DRAFT);
  }

  private take(draft: Draft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.keep(draft);
    const room = roomLeft(draft);
    if (same(room, this.room)) return;
    this.room = room;
    this.render();
  }
}

function same(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
