import { pageDefaultsUnder } from '../../shared/page-defaults.js';

const PREFIX = "data-field-";
function fieldConstants(element) {
  const own = [...element.attributes].filter(({ name }) => name.startsWith(PREFIX)).map(({ name, value }) => [name.slice(PREFIX.length), value]);
  return [...new Map([...pageDefaultsUnder("field-"), ...own])];
}

export { fieldConstants };
