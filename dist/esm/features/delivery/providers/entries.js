import { HONEYPOT } from '../../booking/request.js';
import { sentAlong, textsByField, repeated } from '../flat-request.js';

function formEntries(request, options) {
  const { renames } = options;
  return withOthers(
    filledIn(request).flatMap(([field, texts]) => named(renames[field] ?? field, texts)),
    options
  );
}
function declaredEntries(request, options, elsewhere = []) {
  const { renames } = options;
  const texts = filledIn(request).filter(([field]) => renames[field] ?? !elsewhere.includes(field));
  if (!renames.message) return formEntries(request, options);
  const trapped = options.extras.filter(([name]) => name === HONEYPOT);
  const lines = [
    ...texts.filter(([field]) => !renames[field]).map(([field, words]) => `${field}: ${words.join(", ")}`),
    ...trapped.map(([name, value]) => `${name}: ${value}`)
  ].join("\n");
  const message = [request.message, lines].filter(Boolean).join("\n\n");
  return withOthers(
    [
      ...texts.flatMap(([field, words]) => {
        const name = field === "message" ? void 0 : renames[field];
        return name ? named(name, words) : [];
      }),
      [renames.message, message]
    ],
    { ...options, extras: options.extras.filter((extra) => !trapped.includes(extra)) }
  );
}
function messageOf(entries, { format }) {
  if (format === "multipart" || format === "urlencoded") return { kind: format, entries };
  return {
    kind: "text",
    type: format === "text" ? "text/plain" : "application/json",
    text: JSON.stringify(Object.fromEntries(entries))
  };
}
function filledIn(request) {
  return textsByField(request).map(([field, texts]) => [field, texts.filter(Boolean)]).filter(([, texts]) => texts.length > 0);
}
function named(name, texts) {
  return name.endsWith("[]") ? repeated(name, texts) : [[name, texts.join(", ")]];
}
function withOthers(fields, options) {
  const others = sentAlong(
    options,
    fields.map(([name]) => name)
  );
  return [...fields, ...[...others].flatMap(([name, texts]) => named(name, texts))];
}

export { declaredEntries, formEntries, messageOf };
