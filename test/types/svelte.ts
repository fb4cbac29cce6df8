import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'back-pain-widgets/templates/svelte';

/** What Svelte's compiler checks a template against. Every `@ts-expect-error` fails the check once its line compiles. */
export const article: SvelteHTMLElements['back-pain-article'] = {
  theme: 'dark',
  'heading-level': 3,
  id: 'article',
};
export const guide: SvelteHTMLElements['symptom-guide'] = {
  booking: '#appointment',
  'onguide-finish': (event) => event.type,
};
export const form: SvelteHTMLElements['appointment-form'] = {
  class: 'card',
  endpoint: 'https://clinic.example/api',
  format: 'json',
  'min-notice-days': 2,
  'data-field-source': 'website',
  'onappointment-submit': (event) => event.respondWith({ ok: event.request.name !== '' }),
  'onappointment-error': (event) => event.detail.reason,
};
// @ts-expect-error no such theme
export const purple: SvelteHTMLElements['back-pain-article'] = { theme: 'purple' };
// @ts-expect-error no such level
export const seventh: SvelteHTMLElements['symptom-guide'] = { 'heading-level': 7 };
// @ts-expect-error no such format
export const xml: SvelteHTMLElements['appointment-form'] = { format: 'xml' };
type Submitted = Parameters<NonNullable<SvelteHTMLElements['appointment-form']['onappointment-submit']>>[0];
// @ts-expect-error no such member of the event
export type Answer = Submitted['answerWith'];
