import { sentAlong, textsByField, repeated } from './flat-request.js';
import { jsonText } from './json-text.js';

function encode(request, options) {
  const { format, renames } = options;
  const wireName = (field) => renames[field] ?? field;
  const others = [...sentAlong(options, Object.keys(request).map(wireName))];
  if (format === "json" || format === "text") {
    const fields = Object.entries(request).map(([field, value]) => [
      wireName(field),
      value
    ]);
    const beside = others.map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
    return {
      kind: "text",
      type: format === "json" ? "application/json" : "text/plain",
      text: jsonText(Object.fromEntries([...beside, ...fields]))
    };
  }
  return {
    kind: format,
    entries: [
      ...textsByField(request).flatMap(([field, texts]) => repeated(wireName(field), texts)),
      ...others.flatMap(([name, texts]) => repeated(name, texts))
    ]
  };
}

export { encode };
