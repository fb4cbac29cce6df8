import 'back-pain-widgets/define';

/** Events where a page hears them, without a cast. Every `@ts-expect-error` fails the check once its line compiles. */
document.addEventListener('appointment-sent', (event) => event.detail.reason === 'confirmed');
document.addEventListener('appointment-error', ({ detail }) => detail.reason === 'network');
document.addEventListener('guide-start', (event) => event.composedPath());
document.addEventListener('guide-finish', (event: Event) => event.type);
window.addEventListener('appointment-sent', (event) => event.detail.reason === 'unconfirmed');
window.addEventListener('guide-finish', (event) => event.composedPath());
document.body.addEventListener('appointment-error', (event) => event.detail.reason === 'rejected');
document.createElement('svg').addEventListener('guide-start', (event) => event.target);
document.querySelector('[data-bp]')?.addEventListener('appointment-sent', (event) => event.detail.reason);
document
  .querySelector('#host')
  ?.shadowRoot?.addEventListener('appointment-sent', (event) => event.detail.reason);

/** A listener that a page names and takes away again. */
const whenSent = (event: DocumentEventMap['appointment-sent']) => event.detail.reason;
document.addEventListener('appointment-sent', whenSent, { once: true });
document.removeEventListener('appointment-sent', whenSent);
const onWindow: WindowEventMap['appointment-error']['detail']['reason'] = 'timeout';
const onElement: HTMLElementEventMap['appointment-submit']['request']['name'] = 'Sam';
export const named = [onWindow, onElement];

// @ts-expect-error nothing of what the patient wrote
export type Wrote = DocumentEventMap['appointment-sent']['detail']['name'];
// @ts-expect-error no such reason
document.addEventListener('appointment-error', (event) => event.detail.reason === 'tired');
// @ts-expect-error the guide's events carry nothing
export type Answers = DocumentEventMap['guide-finish']['detail'];
// @ts-expect-error it is told on the element alone, for it carries what the patient wrote
export type OnDocument = DocumentEventMap['appointment-submit'];
// @ts-expect-error the window hears it no more than the document
export type OnWindow = WindowEventMap['appointment-submit'];
// @ts-expect-error no such event
export type Misspelled = DocumentEventMap['appointment-send'];
