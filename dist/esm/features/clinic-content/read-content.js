import { fieldsOf } from './fields-of.js';
import { readOwnExercises } from './own-exercises.js';
import { readOwnWords } from './own-words.js';
import { readReviewer } from './reviewer.js';

const LONGEST_FILE = 5e5;
const FIELDS = ["version", "language", "reviewedBy", "sentences", "exercises"];
function openFile(text) {
  const wrong = (message, path = []) => ({ problem: { path, message } });
  if (text.length > LONGEST_FILE) return wrong(`The file is longer than ${LONGEST_FILE} characters.`);
  let file;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return wrong(`The file is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return wrong("The file must hold one object, in braces { }.");
  const fields = file;
  const { language, version } = fields;
  if (version !== 1) return wrong("must be 1.", ["version"]);
  return typeof language === "string" && language.trim() ? { file: fields, language: language.trim() } : wrong('must name the language of the words, such as "en-US" or "de".', ["language"]);
}
function readContent(file, rules) {
  const problems = [];
  const passedOver = [];
  const complain = (path, message) => void problems.push({ path, message });
  fieldsOf(file, [], FIELDS, complain);
  const reviewer = readReviewer(file["reviewedBy"], rules.now, complain);
  const { sentences, exercises } = file;
  if (sentences === void 0 && exercises === void 0)
    complain([], "The file has neither sentences nor exercises.");
  const words = sentences === void 0 ? /* @__PURE__ */ new Map() : readOwnWords(
    sentences,
    rules.sentences,
    complain,
    (path, message) => void passedOver.push({ path, message })
  );
  const own = exercises === void 0 ? null : readOwnExercises(exercises, rules, complain);
  const content = reviewer && problems.length === 0 ? { reviewer, words, exercises: own } : null;
  return { content, problems, passedOver };
}

export { openFile, readContent };
