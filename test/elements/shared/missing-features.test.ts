/**
 * A DOM that is made for tests (jsdom, happy-dom) has no layout and no screen, and lacks what a browser has. In a file of its own, for
 * the page is asked for some of these but once. `test/e2e/unit-test-doms.test.ts` tries those DOMs themselves.
 */
import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define.js';

/** What is missing, and what of it: each alone, and then all of it. */
const MISSING: readonly (readonly [object: object, name: string])[] = [
  [window, 'matchMedia'],
  [window, 'MessageChannel'],
  [window, 'scheduler'],
  [window, 'IntersectionObserver'],
  [window, 'requestAnimationFrame'],
  [window, 'Response'],
  [Element.prototype, 'scrollIntoView'],
  [Element.prototype, 'checkVisibility'],
  [Document.prototype, 'elementsFromPoint'],
  [HTMLElement.prototype, 'attachInternals'],
  [ElementInternals.prototype, 'setFormValue'],
];

/** Takes it away; returns what puts it back. */
function takeAway(object: object, name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Reflect.deleteProperty(object, name);
  return () => own && Object.defineProperty(object, name, own);
}

async function useEverything(): Promise<void> {
  // What else makes pages for tests needs some of what is missing.
  const page = document.createElement('div');
  page.innerHTML = `<back-pain-article></back-pain-article><symptom-guide></symptom-guide>
    <appointment-form endpoint="https://clinic.example/api" phone="020 7946 0018"></appointment-form>`;
  document.body.append(page);
  const article = page.querySelector('back-pain-article')!;
  const guide = page.querySelector('symptom-guide')!;
  const form = page.querySelector('appointment-form')!;
  for (const element of [article, guide, form]) await element.allShown;

  // Opens each exercise, plays it, and leads to the guide and to the sources.
  for (const details of article.renderRoot.querySelectorAll('details')) details.open = true;
  // The browser tells of what has opened in a task of its own.
  await aTimeout(0);
  for (const control of article.renderRoot.querySelectorAll<HTMLElement>('button, a[href^="#"]')) {
    if (control.dataset['do'] !== 'print' && !/print/i.test(control.textContent)) control.click();
    await article.updateComplete;
  }

  guide.renderRoot.querySelector<HTMLElement>('[part=start] button')?.click();
  while (!guide.result) {
    await guide.updateComplete;
    const answers = guide.renderRoot.querySelectorAll<HTMLElement>('[part=answer]');
    expect(answers.length).to.be.greaterThan(0);
    answers[answers.length - 1]?.click();
  }
  await guide.updateComplete;

  const send = () => form.renderRoot.querySelector<HTMLElement>('.send')?.click();
  send();
  await form.updateComplete;
  form.renderRoot.querySelector<HTMLElement>('[part=error-summary] a')?.click();
  const told = new Promise<CustomEvent>((done) =>
    document.addEventListener('appointment-sent', done, { once: true }),
  );
  form.addEventListener('appointment-submit', (event) => event.respondWith({ ok: true }), { once: true });
  form.prefill({ name: 'Sam', phone: '020 7946 0018' });
  await form.updateComplete;
  form.renderRoot.querySelector<HTMLElement>('[name=consent]')?.click();
  send();
  expect((await told).detail).to.deep.equal({ reason: 'confirmed' });
  await form.updateComplete;
  expect(form.renderRoot.querySelector('[part=confirmation]')).to.exist;
  page.remove();
}

describe('where the DOM lacks', () => {
  let problems: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    problems.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  beforeEach(() => {
    problems = [];
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  const CASES = [
    ...MISSING.map((one) => ({ what: one[1], missing: [one] })),
    { what: 'all of these', missing: MISSING },
  ];
  for (const { what, missing } of CASES)
    it(`${what}: the elements are shown, answer and send all the same`, async () => {
      const giveBack = missing.map(([object, name]) => takeAway(object, name));
      try {
        await useEverything();
      } finally {
        for (const back of giveBack) back();
      }
      // Errors in listeners and promises are told in a task of their own.
      await aTimeout(0);
      expect(problems.map(String)).to.deep.equal([]);
    });
});
