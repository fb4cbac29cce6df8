import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { exercises } from '../../../src/content/en/exercises.js';
import { EXERCISE_IDS, EXERCISE_PLAN } from '../../../src/content/exercise-plan.js';
import type { ExerciseId } from '../../../src/content/exercise-types.js';
import type { SourceId } from '../../../src/content/sources/index.js';
import type { Statement } from '../../../src/content/statement.js';
import { exerciseRow, type PickedId } from '../../../src/elements/exercise/exercise-row.js';
import { exerciseStyles } from '../../../src/elements/exercise/exercise-styles.js';
import {
  easePositionsView,
  exerciseGroupsView,
  exerciseRulesView,
} from '../../../src/elements/exercise/exercise-view.js';
import { whenShown } from '../../../src/elements/shared/turns.js';
import { groupsInOrder } from '../../../src/features/exercise/groups-in-order.js';
import { base } from '../../../src/styles/base.js';
import { cards } from '../../../src/styles/cards.js';
import { controls } from '../../../src/styles/controls.js';
import { tokens } from '../../../src/styles/tokens.js';

class ExerciseShelf extends LitElement {
  static override styles = [tokens, base, controls, cards, exerciseStyles];
  content: TemplateResult = html``;
  override render() {
    return html`<div class="bp">
      <h2>Exercises</h2>
      ${this.content}
    </div>`;
  }
}
customElements.define('exercise-shelf', ExerciseShelf);

const quiet = { level: 3, say: ({ text }: Statement) => text };
const GROUPS = groupsInOrder(EXERCISE_PLAN);

async function show(content: TemplateResult, width = 900): Promise<ShadowRoot> {
  const shelf = await fixture<ExerciseShelf>(html`<exercise-shelf .content=${content}></exercise-shelf>`);
  await whenShown(shelf);
  shelf.style.width = `${width}px`;
  return shelf.shadowRoot!;
}

const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const row = (page: ShadowRoot, id: ExerciseId) =>
  page.querySelector<HTMLDetailsElement>(`[data-exercise=${id}]`)!;
const whenToggled = (details: HTMLDetailsElement) =>
  new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));

describe('an exercise on the page', () => {
  it('says name, dose, start, steps, dose with its sources, feeling and caution in this order', async () => {
    const page = await show(exerciseRow('bird-dog', exercises, quiet));
    const { name, start, steps, dose, feel, care } = exercises.exercises['bird-dog'];
    expect(page.querySelector('summary h3')?.textContent).to.equal(name);
    const said = words(row(page, 'bird-dog'));
    const short = 'Hold up to 10 seconds · 5 repeats on each side · once a day';
    const order = [
      name,
      short,
      start.text,
      ...steps.map(({ text }) => text),
      dose.text,
      feel.text,
      care.text,
    ];
    const places = order.map((text) => said.indexOf(text));
    expect(Math.min(...places)).to.be.at.least(0);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(page.querySelectorAll('ol > li')).to.have.length(1 + steps.length);
  });

  const DOSES: Partial<Record<ExerciseId, string>> = {
    walking: 'Short walks, often',
    'knee-rolls': 'Hold for 1 deep breath · 8–10 repeats, changing sides · every day',
    'pelvic-tilt': 'Hold 2 seconds · 5 repeats · 3 times a day',
    'back-bend': '5 repeats · 3 times a day',
    'knee-to-chest': 'Hold 5 seconds · 2–3 repeats with each leg · morning and evening',
    bridge: 'Hold for 3 deep breaths · 5 repeats · every day',
  };
  for (const [id, expected] of Object.entries(DOSES))
    it(`gives the dose of ${id} in short`, async () => {
      const page = await show(exerciseRow(id as ExerciseId, exercises, quiet));
      expect(words(page.querySelector('.dose'))).to.equal(expected);
    });

  it('tells which way the back bends, where it does', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    const told = (['knee-to-chest', 'back-bend', 'bridge'] as const).map(
      (id) => row(page, id).querySelector('.exercise-bias')?.textContent ?? null,
    );
    expect(told).to.deep.equal([exercises.bias.flexion, exercises.bias.extension, null]);
  });

  it('puts every sign of its own into its sentences, so that each language may punctuate as it likes', async () => {
    const page = await show(exerciseRow('bridge', exercises, quiet));
    const terms = [...page.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(terms).to.deep.equal(['How much:', 'You should feel:', 'Be careful:']);
  });

  it('hands every statement to the element around it, and the sources once for the steps and once for each claim below', async () => {
    const said: string[] = [];
    const say = ({ text }: Statement) => said.push(text) && text;
    const cite = (sources: readonly SourceId[]) => html`<sup>${sources.join(' ')}</sup>`;
    const page = await show(exerciseRow('press-up', exercises, { level: 3, say, cite }));
    const { start, steps, dose, feel, care } = exercises.exercises['press-up'];
    expect(said).to.have.members([start, ...steps, dose, feel, care].map(({ text }) => text));
    const ofSteps = [...new Set(steps.flatMap(({ sources = [] }) => sources))];
    expect(ofSteps).not.to.be.empty;
    expect([...page.querySelectorAll('sup')].map(words)).to.deep.equal([
      ofSteps.join(' '),
      dose.sources.join(' '),
    ]);
    expect(page.querySelectorAll('li sup')).to.have.length(0);
    expect(words(page.querySelector('ol + .sources'))).to.equal(ofSteps.join(' '));
  });

  it('gives each rule one mark for all its points', async () => {
    const cite = (sources: readonly SourceId[]) => html`<sup>${sources.length}</sup>`;
    const page = await show(exerciseRulesView(exercises, { ...quiet, cite }));
    const rules = Object.values(exercises.rules);
    const withSources = rules.filter(({ points }) => points.some(({ sources }) => sources));
    expect(withSources).not.to.be.empty;
    expect(page.querySelectorAll('li:last-child > sup:last-child')).to.have.length(withSources.length);
    expect(page.querySelectorAll('sup')).to.have.length(withSources.length);
  });

  it('keeps the dot between two parts of a dose with the word before it', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    for (const part of page.querySelectorAll('.dose > span:not(:last-child)'))
      expect(part.textContent).to.match(/\S\u00a0·$/);
  });

  it('offers to play where repeats are counted, and not to play a walk', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    for (const id of EXERCISE_IDS)
      expect(row(page, id).querySelector('[data-do=play]') === null, id).to.equal(id === 'walking');
  });

  it('can be picked only where the element keeps a plan', async () => {
    const without = await show(exerciseRow('bridge', exercises, quiet));
    expect(without.querySelector('[data-do=pick]')).to.equal(null);
    const pressed: PickedId[] = [];
    const plan = { picked: ['bridge' as const], press: (id: PickedId) => void pressed.push(id) };
    const page = await show(
      html`${exerciseRow('bridge', exercises, { ...quiet, plan })}
      ${exerciseRow('curl-up', exercises, { ...quiet, plan })}`,
    );
    const buttons = [...page.querySelectorAll<HTMLElement>('[data-do=pick]')];
    expect(buttons.map((button) => [words(button), button.ariaPressed])).to.deep.equal([
      ['Add to my plan', 'true'],
      ['Add to my plan', 'false'],
    ]);
    buttons[1]?.click();
    expect(pressed).to.deep.equal(['curl-up']);
  });

  it('takes the heading level it is given; the exercises of a group one below it', async () => {
    const options = { ...quiet, level: 4 };
    const page = await show(
      html`${exerciseRulesView(exercises, options)} ${exerciseGroupsView(GROUPS, exercises, options)}
      ${easePositionsView(exercises, options)}`,
    );
    expect(page.querySelectorAll('h4')).to.have.length(4 + 4 + 2);
    expect(page.querySelectorAll('h5')).to.have.length(EXERCISE_IDS.length);
    expect(page.querySelectorAll('h3, h6')).to.have.length(0);
  });

  it('passes the accessibility audit, rules, all exercises and positions of ease together', async () => {
    const page = await show(
      html`${exerciseRulesView(exercises, quiet)} ${exerciseGroupsView(GROUPS, exercises, quiet)}
      ${easePositionsView(exercises, { ...quiet, level: 3 })}`,
    );
    expect(page.querySelectorAll('.drawing:not(.thumb)')).to.have.length(EXERCISE_IDS.length + 2);
    await expect(page.host).to.be.accessible();
    row(page, 'knee-to-chest').open = true;
    await expect(page.host).to.be.accessible();
  });

  it('is a row large enough for a finger, and no wider than a narrow phone, open or closed', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet), 288);
    for (const id of EXERCISE_IDS) {
      const details = row(page, id);
      expect(details.querySelector('summary')!.offsetHeight, id).to.be.at.least(44);
      details.open = true;
      expect(details.scrollWidth, id).to.be.at.most(288);
    }
  });
});

describe('rows of exercises', () => {
  it('are open one at a time', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    row(page, 'walking').open = true;
    row(page, 'bridge').open = true;
    const open = [...page.querySelectorAll<HTMLElement>('details[open]')];
    expect(open.map((details) => details.dataset['exercise'])).to.deep.equal(['bridge']);
  });

  it('are so by script where the browser does not know groups of details', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    const [first, second] = [row(page, 'walking'), row(page, 'bridge')];
    // To the browser these two have nothing in common.
    second.setAttribute('name', 'others');
    for (const details of [first, second]) {
      details.open = true;
      await whenToggled(details);
    }
    expect([first.open, second.open]).to.deep.equal([false, true]);
  });

  it('bring an opened row back into sight where a long one above it has closed', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet), 320);
    const [first, second] = [row(page, 'knee-rolls'), row(page, 'curl-up')];
    first.open = true;
    await whenToggled(first);
    second.querySelector('summary')!.scrollIntoView({ block: 'start' });
    second.open = true;
    await whenToggled(second);
    expect(second.querySelector('summary')!.getBoundingClientRect().top).to.be.at.least(0);
  });
});

describe('exercises on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('are side by side, never across a page break, with pictures and words and nothing to press', async () => {
    const page = await show(exerciseGroupsView(GROUPS, exercises, quiet));
    for (const details of page.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
    await emulateMedia({ media: 'print' });
    const [bridge, birdDog] = [row(page, 'bridge'), row(page, 'bird-dog')];
    expect(getComputedStyle(bridge).breakInside).to.equal('avoid');
    expect(bridge.getBoundingClientRect().top).to.equal(birdDog.getBoundingClientRect().top);
    expect(bridge.querySelector('.stage')!.getBoundingClientRect().height).to.be.above(20);
    for (const gone of bridge.querySelectorAll('button, .thumb, .ring'))
      expect(gone.getClientRects().length, gone.outerHTML.slice(0, 80)).to.equal(0);
  });
});
