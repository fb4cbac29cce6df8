export const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** What stands on the page. */
export const GROUPS = ['form', 'guide', 'article', 'all'] as const;
export type Group = (typeof GROUPS)[number];

export const ON_PAGE: Record<Group, readonly ElementName[]> = {
  form: ['appointment-form'],
  guide: ['symptom-guide'],
  article: ['back-pain-article'],
  all: ELEMENTS,
};
