/** The options as they stand on the page: on script tags, set by a call, on elements. */
import { ELEMENT_NAMES } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import { PLACES } from '../../embed/places.js';
import { isShown } from '../../embed/option-names.js';
import type { RunningScript } from '../../embed/running-script.js';
import { ownScripts, readScriptOptions } from '../../embed/script-options.js';
import type { WrittenAttribute } from '../../features/check/name-findings.js';
import type { OptionUse } from '../../features/check/option-findings.js';
import { placeOf, startTag } from './place-of.js';
import { isOurClass, optionsOf, type OurElement } from './read-elements.js';

const SCRIPT_TAG = 'the script tag';

/** All options of any of our elements, as the elements themselves declare them. */
export function allOptions(): readonly string[] {
  const classes = ELEMENT_NAMES.map((name) => customElements.get(name)).filter(isOurClass);
  return [...new Set(classes.flatMap(optionsOf))];
}

/** What holds for the whole page, and who said so. */
export function pageWideOptions({ options }: Pick<RunningScript, 'options'>): OptionUse[] {
  const onTags = ownScripts().map(readScriptOptions);
  const where = (name: string, value: string): string =>
    onTags.some((tag) => tag.get(name) === value)
      ? SCRIPT_TAG
      : onTags.length === 0
        ? 'a script tag that is gone, or a call'
        : 'a call of backPainWidgets.configure';
  return [...options()].map(([name, value]) => ({ name, value, where: where(name, value) }));
}

/** What an element says itself, by an attribute or a property. */
export function ownOptions(element: OurElement): OptionUse[] {
  const uses: OptionUse[] = [];
  for (const name of optionsOf(customElements.get(element.localName))) {
    const value = ownValue(element, name);
    if (value !== null) uses.push({ name, value, where: nameIn(element) });
  }
  const constants = [...element.attributes].filter(({ name }) => /^data-field-./.test(name));
  return [
    ...uses,
    ...constants.map(({ name, value }) => ({
      name: name.slice('data-'.length),
      value,
      where: nameIn(element),
    })),
  ];
}

/** A framework may have set the property alone. */
export function ownValue(element: OurElement, name: string): string | null {
  const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  // `lang` is a property of every element, and empty where nobody has said.
  const value: unknown = name === 'lang' ? null : (element as unknown as Record<string, unknown>)[property];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === true ? '' : element.getAttribute(name);
}

export function nameIn(element: Element): string {
  return element.id ? startTag(element, 'id') : startTag(element);
}

/** Every attribute that may have been meant as an option. */
export function writtenAttributes(elements: readonly OurElement[]): WrittenAttribute[] {
  const all = allOptions();
  const on = (element: Element, rest: Omit<WrittenAttribute, 'name'>): WrittenAttribute[] =>
    [...element.attributes].map(({ name }) => ({ name, ...rest }));
  return [
    ...ownScripts().flatMap((tag) => on(tag, { on: 'script', where: SCRIPT_TAG, read: all })),
    ...elements.flatMap((element) =>
      on(element, {
        on: 'element',
        where: nameIn(element),
        read: optionsOf(customElements.get(element.localName)),
      }),
    ),
    ...within(document, PLACES)
      .filter((place) => place.localName !== 'a')
      .flatMap((place) =>
        on(place, {
          on: 'placeholder',
          where: `${startTag(place, 'data-bp')} in ${placeOf(place)}`,
          read: all.filter(isShown),
        }),
      ),
  ];
}
