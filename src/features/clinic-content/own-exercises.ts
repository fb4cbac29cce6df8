import type { ExerciseId } from '../../content/exercise-types.js';
import { fieldsOf } from './fields-of.js';
import { textProblem } from './plain-text.js';
import type { Complain, Problem } from './problem.js';

/** An exercise of the clinic's own. */
export interface OwnExercise {
  /** `own-1`: its place among the clinic's. */
  id: `own-${number}`;
  name: string;
  /** How long, how many, how often: in one line. */
  dose: string;
  steps: readonly string[];
  feel?: string;
  care?: string;
  picture?: { src: string; alt: string };
  /** One of our drawings. */
  drawing?: ExerciseId;
}

/** The clinic's exercises below a heading of its own. */
export interface OwnExercises {
  title: string;
  list: readonly OwnExercise[];
}

/** What the exercises are read against. */
export interface ExerciseRules {
  drawings: readonly ExerciseId[];
  /** The whole address of a picture; null where it is not on the clinic's own site. */
  pictureAddress: (src: string) => string | null;
}

const MOST_EXERCISES = 12;
const MOST_STEPS = 10;
const LONGEST = { title: 120, name: 80, dose: 160, step: 300, feel: 300, care: 300, alt: 300 };
const TEXTS = ['name', 'dose', 'feel', 'care'] as const;
const OPTIONAL: readonly string[] = ['feel', 'care'];

export function readOwnExercises(
  value: unknown,
  rules: ExerciseRules,
  complain: Complain,
): OwnExercises | null {
  const place = ['exercises'];
  const given = fieldsOf(value, place, ['title', 'list'], complain);
  if (!given) return null;
  const wrong = textProblem(given['title'], LONGEST.title);
  if (wrong) complain([...place, 'title'], wrong);
  const list = listOf(given['list'], [...place, 'list'], MOST_EXERCISES, complain);
  return {
    title: String(given['title']).trim(),
    list: list.flatMap((entry, index) => readExercise(entry, index, rules, complain) ?? []),
  };
}

function readExercise(
  entry: unknown,
  index: number,
  rules: ExerciseRules,
  complain: Complain,
): OwnExercise | null {
  const place = ['exercises', 'list', index];
  const given = fieldsOf(entry, place, [...TEXTS, 'steps', 'picture', 'drawing'], complain);
  if (!given) return null;
  const exercise: OwnExercise = { id: `own-${index + 1}`, name: '', dose: '', steps: [] };
  for (const name of TEXTS) {
    if (given[name] === undefined && OPTIONAL.includes(name)) continue;
    const wrong = textProblem(given[name], LONGEST[name]);
    if (wrong) complain([...place, name], wrong);
    else exercise[name] = String(given[name]).trim();
  }
  const steps = listOf(given['steps'], [...place, 'steps'], MOST_STEPS, complain);
  steps.forEach((step, at) => {
    const wrong = textProblem(step, LONGEST.step);
    if (wrong) complain([...place, 'steps', at], wrong);
  });
  exercise.steps = steps.map((step) => String(step).trim());
  if (given['picture'] !== undefined && given['drawing'] !== undefined)
    complain([...place, 'drawing'], 'stands beside a picture: choose one of the two.');
  const drawing = rules.drawings.find((id) => id === given['drawing']);
  if (drawing) exercise.drawing = drawing;
  else if (given['drawing'] !== undefined)
    complain([...place, 'drawing'], `is none of our drawings: ${rules.drawings.join(', ')}.`);
  const picture =
    given['picture'] === undefined ? null : readPicture(given['picture'], place, rules, complain);
  return picture ? { ...exercise, picture } : exercise;
}

function readPicture(
  value: unknown,
  of: Problem['path'],
  { pictureAddress }: ExerciseRules,
  complain: Complain,
): OwnExercise['picture'] | null {
  const place = [...of, 'picture'];
  const given = fieldsOf(value, place, ['src', 'alt'], complain);
  if (!given) return null;
  const { src, alt } = given;
  const address = typeof src === 'string' && src.trim() ? pictureAddress(src.trim()) : null;
  if (!address)
    complain(
      [...place, 'src'],
      'must be the address of a picture on your own site, such as /images/wall-sit.jpg.',
    );
  const wrong = textProblem(alt, LONGEST.alt);
  if (wrong)
    complain([...place, 'alt'], `${wrong} Say what the picture shows to somebody who cannot see it.`);
  return address && !wrong ? { src: address, alt: String(alt).trim() } : null;
}

/** A list with something in it, but not too much. */
function listOf(value: unknown, path: Problem['path'], most: number, complain: Complain): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= most) return value as unknown[];
  complain(path, `must be a list of 1 to ${most} entries.`);
  return [];
}
