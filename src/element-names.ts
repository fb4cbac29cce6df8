/** The tags of our elements. This file imports nothing, so that every layer may read it. */
export const ELEMENT_NAMES = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;

export type ElementName = (typeof ELEMENT_NAMES)[number];

export function isElementName(name: string): name is ElementName {
  return (ELEMENT_NAMES as readonly string[]).includes(name);
}
