import { isObject } from '../foreign-json.js';

function fieldsOf(value, path, known, complain) {
  if (!isObject(value)) {
    complain(path, "must be an object, in braces { }.");
    return null;
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      complain([...path, name], `is not a name that is known here. Known are ${known.join(", ")}.`);
  }
  return value;
}

export { fieldsOf };
