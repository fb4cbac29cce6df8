/** The pages that are compared. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../../../e2e/support/site.js';
import { idle, openPhone, scrollToEnd, seenAll, type Bench } from '../browser/bench-browser.js';
import type { Mark } from '../browser/probe.js';
import { bareForm, litForm } from './bare-form.js';
import { ON_PAGE, type ElementName, type Group } from './groups.js';
import { clinicPage, elementTags, SCRIPT_TAG } from './clinic-page.js';
import { rendered, staticCopy, WRAPPER, type Rendered } from './static-copy.js';

/** How it got there. */
export type Way = 'elements' | 'static' | 'by hand' | 'lit' | 'prerendered';

export interface Case {
  group: Group;
  way: Way;
  path: string;
  marks: readonly Mark[];
  /** Script text that leads to where the measuring begins. */
  start?: string;
}

/** Written by the build, once it renders the elements itself. */
const PRERENDERED = join(built, 'html', 'appointment-form.en.html');

export const FORM_FIELD: Mark = { name: 'form', host: 'appointment-form', inside: 'input[name="name"]' };
export const GUIDE_START: Mark = { name: 'guide', host: 'symptom-guide', inside: '[data-do="start"]' };
const ARTICLE_TITLE: Mark = {
  name: 'title',
  host: 'back-pain-article',
  inside: '[data-main-heading] :is(h1, h2, h3, h4)',
};

/** Puts every page on the site. @param groups those that are wanted */
export async function preparePages(bench: Bench, groups: readonly Group[]): Promise<Case[]> {
  const cases: Case[] = [];
  const add = (group: Group, way: Way, marks: readonly Mark[], page: { head?: string; body: string }) => {
    const path = `/${group}/${way.replace(' ', '-')}`;
    bench.site.put(path, 'html', clinicPage(page));
    cases.push({ group, way, path, marks });
  };

  for (const group of groups) {
    const names = ON_PAGE[group];
    const body = elementTags(names);
    const path = `/${group}/elements`;
    bench.site.put(path, 'html', clinicPage({ head: SCRIPT_TAG, body }));
    const copies = await renderedElements(bench, path, names);
    const marks = names.flatMap((name) => marksOf(name, copies.get(name)));
    cases.push({ group, way: 'elements', path, marks });
    add(group, 'static', marks, {
      body: names.map((name) => staticCopy(name, copies.get(name)!)).join('\n'),
    });
  }
  if (groups.includes('form')) {
    const inForm = { name: 'form', inside: 'input[name="name"]' };
    add('form', 'by hand', [{ ...inForm, host: 'body' }], { body: await bareForm() });
    bench.site.put('/lit-form.js', 'js', await litForm());
    add('form', 'lit', [{ ...inForm, host: 'lit-form' }], {
      head: '<script src="/lit-form.js" async></script>',
      body: '<lit-form></lit-form>',
    });
    if (existsSync(PRERENDERED)) {
      // With the clinic's address filled in: else the script would take the form away.
      const body = readFileSync(PRERENDERED, 'utf8').replaceAll('https://YOUR-SITE', bench.site.origin);
      add('form', 'prerendered', [FORM_FIELD], { head: SCRIPT_TAG, body });
    }
  }
  await sayWhereCopiesDiffer(bench, cases);
  return cases;
}

function marksOf(name: ElementName, whole: Rendered | undefined): Mark[] {
  switch (name) {
    case 'appointment-form':
      return [FORM_FIELD];
    case 'symptom-guide':
      return [GUIDE_START];
    case 'back-pain-article':
      return [
        ARTICLE_TITLE,
        { name: 'whole article', host: name, inside: WRAPPER, holds: whole?.elements ?? 0 },
      ];
  }
}

/** The elements of a page as they stand once all of it has been shown. */
export async function renderedElements(
  bench: Bench,
  path: string,
  names: readonly ElementName[],
): Promise<Map<ElementName, Rendered>> {
  const phone = await openPhone(bench, { marks: names.flatMap((name) => marksOf(name, undefined)) });
  try {
    await phone.page.goto(bench.site.origin + path);
    await seenAll(phone.page);
    await idle(phone.page);
    await scrollToEnd(phone.page);
    await idle(phone.page);
    const found = new Map<ElementName, Rendered>();
    for (const name of names) found.set(name, await rendered(phone.page, name));
    return found;
  } finally {
    await phone.close();
  }
}

/** A copy that does not look the same would make the comparison worthless. */
async function sayWhereCopiesDiffer(bench: Bench, cases: readonly Case[]): Promise<void> {
  for (const { group, path } of cases.filter(({ way }) => way === 'static')) {
    const names = ON_PAGE[group];
    const original = await renderedElements(bench, `/${group}/elements`, names);
    const copies = await renderedElements(bench, path, names);
    for (const name of names) {
      const [height = 0, copied = 0] = [original.get(name)?.height, copies.get(name)?.height];
      if (Math.abs(height - copied) > 1)
        console.warn(
          `The static copy of <${name}> (${group}) is ${copied} px tall, the element ${height} px.`,
        );
    }
  }
}
