import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { exercises } from '../../../src/content/en/exercises.js';
import { EXERCISE_IDS } from '../../../src/content/exercise-plan.js';
import type { SourceId } from '../../../src/content/sources/index.js';
import type { Statement } from '../../../src/content/statement.js';
import { exerciseStyles } from '../../../src/elements/exercise/exercise-styles.js';
import {
  easePositionsView,
  exerciseListView,
  exerciseRulesView,
  exerciseView,
} from '../../../src/elements/exercise/exercise-view.js';
import { base } from '../../../src/styles/base.js';
import { tokens } from '../../../src/styles/tokens.js';

class ExerciseShelf extends LitElement {
  static override styles = [tokens, base, exerciseStyles];
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

async function show(content: TemplateResult, width = 900): Promise<ShadowRoot> {
  const shelf = await fixture<ExerciseShelf>(html`<exercise-shelf .content=${content}></exercise-shelf>`);
  shelf.style.width = `${width}px`;
  return shelf.shadowRoot!;
}

const columns = (grid: Element) => getComputedStyle(grid).gridTemplateColumns.split(' ').length;

describe('an exercise on the page', () => {
  it('says name, start, steps, dose, feeling and caution in this order', async () => {
    const page = await show(exerciseView('bird-dog', exercises, quiet));
    const { name, start, steps, dose, feel, care } = exercises.exercises['bird-dog'];
    expect(page.querySelector('h3')?.textContent).to.equal(name);
    const said = page.querySelector('.exercise')!.textContent.replace(/\s+/g, ' ');
    const order = [name, start.text, ...steps.map(({ text }) => text), dose.text, feel.text, care.text];
    const places = order.map((text) => said.indexOf(text));
    expect(Math.min(...places)).to.be.at.least(0);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(page.querySelectorAll('ol > li')).to.have.length(1 + steps.length);
  });

  it('tells which way the back bends, where it does', async () => {
    const page = await show(exerciseListView(['knee-to-chest', 'back-bend', 'bridge'], exercises, quiet));
    const told = [...page.querySelectorAll('.exercise')].map(
      (exercise) => exercise.querySelector('.exercise-bias')?.textContent ?? null,
    );
    expect(told).to.deep.equal([exercises.bias.flexion, exercises.bias.extension, null]);
  });

  it('hands every statement to the element around it, with the sources of the claims', async () => {
    const cited: SourceId[] = [];
    const say = ({ text, sources }: Statement) => {
      cited.push(...(sources ?? []));
      return html`${text}<sup>${sources?.length ?? 0}</sup>`;
    };
    const page = await show(exerciseView('press-up', exercises, { level: 3, say }));
    expect(cited).to.deep.equal(['cuhMobility', 'cuhMobility', 'baycareElbowPress']);
    const { steps } = exercises.exercises['press-up'];
    expect(page.querySelectorAll('sup')).to.have.length(1 + steps.length + 3);
    expect([...page.querySelectorAll('sup')].filter((mark) => mark.textContent === '1')).to.have.length(3);
  });

  it('takes the heading level it is given', async () => {
    const page = await show(
      html`${exerciseRulesView(exercises, { ...quiet, level: 4 })}
      ${exerciseListView(EXERCISE_IDS, exercises, { ...quiet, level: 4 })}
      ${easePositionsView(exercises, { ...quiet, level: 4 })}`,
    );
    expect(page.querySelectorAll('h4')).to.have.length(3 + 10 + 2);
    expect(page.querySelectorAll('h3, h5')).to.have.length(0);
  });

  it('passes the accessibility audit, rules, ten exercises and positions of ease together', async () => {
    const page = await show(
      html`${exerciseRulesView(exercises, quiet)} ${exerciseListView(EXERCISE_IDS, exercises, quiet)}
      ${easePositionsView(exercises, quiet)}`,
    );
    expect(page.querySelectorAll('.drawing')).to.have.length(12);
    await expect(page.host).to.be.accessible();
  });

  it('stands two to a row where there is room and one to a row on a narrow phone', async () => {
    const wide = await show(exerciseListView(EXERCISE_IDS, exercises, quiet), 700);
    expect(columns(wide.querySelector('.exercise-grid')!)).to.equal(2);
    const narrow = await show(exerciseListView(EXERCISE_IDS, exercises, quiet), 300);
    expect(columns(narrow.querySelector('.exercise-grid')!)).to.equal(1);
    for (const card of narrow.querySelectorAll('.exercise')) {
      expect(card.scrollWidth, card.getAttribute('data-exercise')!).to.be.at.most(300);
    }
  });

  it('prints two to a row and never across a page break', async () => {
    const page = await show(exerciseView('bridge', exercises, quiet));
    expect(getComputedStyle(page.querySelector('.exercise')!).breakInside).to.equal('avoid');
    const print = [...exerciseStyles.styleSheet!.cssRules].filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    const grid = print
      .flatMap((media) => [...media.cssRules])
      .find((rule): rule is CSSStyleRule => (rule as CSSStyleRule).selectorText === '.exercise-grid');
    expect(grid?.style.gridTemplateColumns).to.equal('1fr 1fr');
  });
});
