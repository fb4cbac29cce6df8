/**
 * The file as it is edited: what the fields hold, whether or not it is good yet.
 * @typedef {{ original: string, text: string }} Replaced
 * @typedef {{ name: string, dose: string, steps: string[], feel?: string, care?: string, drawing?: string,
 *   picture?: { src: string, alt: string } }} Exercise
 * @typedef {{ version: number, language: string, reviewedBy: { name: string, role: string, date: string },
 *   sentences: Record<string, Replaced>, exercises: { title: string, list: Exercise[] } }} Draft
 */

/** @returns {Draft} */
export function emptyDraft() {
  return {
    version: 1,
    language: 'en',
    reviewedBy: { name: '', role: '', date: '' },
    sentences: {},
    exercises: { title: '', list: [] },
  };
}

/**
 * A file that was saved before. What is no text or of another shape is dropped: the page has no field for it.
 * @param {Record<string, unknown>} file
 * @returns {Draft}
 */
export function draftOf(file) {
  const draft = emptyDraft();
  draft.language = text(file['language']) || draft.language;
  const signed = object(file['reviewedBy']);
  draft.reviewedBy = { name: text(signed['name']), role: text(signed['role']), date: text(signed['date']) };
  for (const [id, entry] of Object.entries(object(file['sentences']))) {
    const given = object(entry);
    draft.sentences[id] = { original: text(given['original']), text: text(given['text']) };
  }
  const own = object(file['exercises']);
  draft.exercises = {
    title: text(own['title']),
    list: list(own['list']).map((one) => exerciseOf(object(one))),
  };
  return draft;
}

/**
 * @param {Record<string, unknown>} given
 * @returns {Exercise}
 */
function exerciseOf(given) {
  const picture = object(given['picture']);
  return {
    name: text(given['name']),
    dose: text(given['dose']),
    steps: list(given['steps']).map(text),
    feel: text(given['feel']),
    care: text(given['care']),
    drawing: text(given['drawing']),
    picture: { src: text(picture['src']), alt: text(picture['alt']) },
  };
}

/**
 * What goes into the file: nothing that is empty.
 * @param {Draft} draft
 * @returns {Record<string, unknown>}
 */
export function fileOf({ version, language, reviewedBy, sentences, exercises }) {
  const own = exercises.list.map(({ name, dose, steps, feel, care, drawing, picture }) => ({
    name,
    dose,
    steps: steps.map((step) => step.trim()).filter(Boolean),
    ...(feel?.trim() && { feel }),
    ...(care?.trim() && { care }),
    ...(drawing && { drawing }),
    ...((picture?.src.trim() || picture?.alt.trim()) && { picture }),
  }));
  return {
    version,
    language,
    reviewedBy,
    sentences,
    ...(own.length > 0 && { exercises: { title: exercises.title, list: own } }),
  };
}

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : '');
/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value : []);
/** @param {unknown} value @returns {Record<string, unknown>} */
const object = (value) =>
  typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
