const HTML = /<[a-z/!?]|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;
function textProblem(value, most) {
  if (typeof value !== "string") return "must be a text in quotation marks.";
  const text = value.trim();
  if (text === "") return "is empty.";
  if (text.length > most) return `is ${text.length} characters long; ${most} fit here.`;
  if (HTML.test(text)) return "holds HTML. Write plain text: it is shown as it stands.";
  if (UNSEEN.test(text)) return "holds a line break or an unseen control character. Write it in one line.";
  return null;
}

export { textProblem };
