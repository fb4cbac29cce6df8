import { ELEMENT_NAMES } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import { PLACES } from '../../embed/places.js';
import { isShown } from '../../embed/option-names.js';
import { ownScripts, readScriptOptions } from '../../embed/script-options.js';
import { startTag, placeOf } from './place-of.js';
import { optionsOf, isOurClass } from './read-elements.js';

const SCRIPT_TAG = "the script tag";
function allOptions() {
  const classes = ELEMENT_NAMES.map((name) => customElements.get(name)).filter(isOurClass);
  return [...new Set(classes.flatMap(optionsOf))];
}
function pageWideOptions({ options }) {
  const onTags = ownScripts().map(readScriptOptions);
  const where = (name, value) => onTags.some((tag) => tag.get(name) === value) ? SCRIPT_TAG : onTags.length === 0 ? "a script tag that is gone, or a call" : "a call of backPainWidgets.configure";
  return [...options()].map(([name, value]) => ({ name, value, where: where(name, value) }));
}
function ownOptions(element) {
  const uses = [];
  for (const name of optionsOf(customElements.get(element.localName))) {
    const value = ownValue(element, name);
    if (value !== null) uses.push({ name, value, where: nameIn(element) });
  }
  const constants = [...element.attributes].filter(({ name }) => /^data-field-./.test(name));
  return [
    ...uses,
    ...constants.map(({ name, value }) => ({
      name: name.slice("data-".length),
      value,
      where: nameIn(element)
    }))
  ];
}
function ownValue(element, name) {
  const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const value = name === "lang" ? null : element[property];
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value === true ? "" : element.getAttribute(name);
}
function nameIn(element) {
  return element.id ? startTag(element, "id") : startTag(element);
}
function writtenAttributes(elements) {
  const all = allOptions();
  const on = (element, rest) => [...element.attributes].map(({ name }) => ({ name, ...rest }));
  return [
    ...ownScripts().flatMap((tag) => on(tag, { on: "script", where: SCRIPT_TAG, read: all })),
    ...elements.flatMap(
      (element) => on(element, {
        on: "element",
        where: nameIn(element),
        read: optionsOf(customElements.get(element.localName))
      })
    ),
    ...within(document, PLACES).filter((place) => place.localName !== "a").flatMap(
      (place) => on(place, {
        on: "placeholder",
        where: `${startTag(place, "data-bp")} in ${placeOf(place)}`,
        read: all.filter(isShown)
      })
    )
  ];
}

export { allOptions, nameIn, ownOptions, ownValue, pageWideOptions, writtenAttributes };
