/** The clinic's own exercises, each a group of fields. */
import { drawings } from '../../src/own-words.js';
import { make } from './dom.js';

/** @typedef {import('./file.js').Draft} Draft */
/** @typedef {import('./file.js').Exercise} Exercise */

/** @returns {Exercise} */
export function newExercise() {
  return { name: '', dose: '', steps: [], feel: '', care: '', drawing: '', picture: { src: '', alt: '' } };
}

/**
 * All of them, with the heading that they stand under.
 * @param {Draft} draft
 * @param {() => void} changed a field has changed
 * @param {() => void} again the list has changed
 */
export function exercisesView(draft, changed, again) {
  const { exercises } = draft;
  if (exercises.list.length === 0) return [];
  const title = field('Heading', 'exercises.title', exercises.title, 'Exercises from our team', (text) => {
    exercises.title = text;
    changed();
  });
  return [title, ...exercises.list.map((exercise, at) => exerciseView(exercise, at, draft, changed, again))];
}

/**
 * @param {Exercise} exercise
 * @param {number} at
 * @param {Draft} draft
 * @param {() => void} changed
 * @param {() => void} again
 */
function exerciseView(exercise, at, draft, changed, again) {
  const id = `exercises.list.${at}`;
  const picture = (exercise.picture ??= { src: '', alt: '' });
  /** @param {(text: string) => void} take */
  const into = (take) => (/** @type {string} */ text) => {
    take(text);
    changed();
  };
  const remove = make('button', { type: 'button', class: 'quiet' }, 'Remove this exercise');
  remove.addEventListener('click', () => {
    draft.exercises.list.splice(at, 1);
    again();
  });
  const drawing = make('select', { id: `${id}.drawing` }, make('option', { value: '' }, 'none'));
  drawing.append(...drawings.map((one) => make('option', { value: one }, one.replaceAll('-', ' '))));
  drawing.value = exercise.drawing ?? '';
  drawing.addEventListener('change', () => {
    exercise.drawing = drawing.value;
    changed();
  });
  const set = make(
    'fieldset',
    { class: 'exercise fields' },
    make('legend', {}, `Exercise ${at + 1}`),
    field(
      'Name',
      `${id}.name`,
      exercise.name,
      'Wall sit',
      into((text) => (exercise.name = text)),
    ),
    field(
      'How much',
      `${id}.dose`,
      exercise.dose,
      'Hold for 10 seconds, 5 times a day',
      into((text) => (exercise.dose = text)),
    ),
    field(
      'Steps, one on each line',
      `${id}.steps`,
      exercise.steps.join('\n'),
      'Stand with your back against a wall.',
      into((text) => (exercise.steps = text.split('\n'))),
      true,
    ),
    field(
      'What one should feel (optional)',
      `${id}.feel`,
      exercise.feel ?? '',
      '',
      into((text) => (exercise.feel = text)),
    ),
    field(
      'Who should be careful (optional)',
      `${id}.care`,
      exercise.care ?? '',
      '',
      into((text) => (exercise.care = text)),
    ),
    make('label', {}, 'One of our drawings ', drawing),
    field(
      'Or a picture on your site',
      `${id}.picture.src`,
      picture.src,
      '/images/wall-sit.jpg',
      into((text) => (picture.src = text)),
    ),
    field(
      'What the picture shows',
      `${id}.picture.alt`,
      picture.alt,
      '',
      into((text) => (picture.alt = text)),
    ),
    make('p', { class: 'problem', id: `${id}-problem` }),
    make('div', {}, remove),
  );
  return set;
}

/**
 * @param {string} name
 * @param {string} id
 * @param {string} value
 * @param {string} example
 * @param {(text: string) => void} take
 * @param {boolean} [long]
 */
function field(name, id, value, example, take, long = false) {
  const control = make(long ? 'textarea' : 'input', {
    id,
    placeholder: example,
    'aria-describedby': `${id}-problem`,
  });
  control.value = value;
  control.addEventListener('input', () => take(control.value));
  return make('label', {}, `${name} `, control, make('span', { class: 'problem', id: `${id}-problem` }));
}
